/** `POST /` of the issuer's host: the user-pool and identity-pool APIs, told apart by `x-amz-target`. */
import type { Context } from 'hono';
import type { Identity } from '../identity';
import { getCredentialsForIdentity, getId } from './identity-pool';
import { userPoolOperations } from './user-pool';
import type { Operation } from './wire';
import { answer, failure } from './wire';

const targets: ReadonlyMap<string, Operation> = new Map([
  ...[...userPoolOperations].map(
    ([name, operation]) => [`AWSCognitoIdentityProviderService.${name}`, operation] as const,
  ),
  ['AWSCognitoIdentityService.GetId', getId],
  ['AWSCognitoIdentityService.GetCredentialsForIdentity', getCredentialsForIdentity],
]);

/** The content type and the header are what keeps pages elsewhere out: browsers ask before sending them. */
export function cognitoApi(identity: Identity) {
  return async (c: Context): Promise<Response> => {
    const operation = targets.get(c.req.header('x-amz-target') ?? '');
    const isJson = c.req.header('content-type')?.startsWith('application/x-amz-json-1.1') ?? false;
    if (!operation || !isJson) return answer(c, failure('UnknownOperationException', 'Unknown operation'));
    const input: unknown = await c.req.json().catch(() => undefined);
    if (input === undefined) return answer(c, failure('SerializationException', 'The body is not JSON'));
    return answer(c, await operation(identity, input));
  };
}
