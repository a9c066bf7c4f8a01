/** `POST /` of the issuer's host: the user-pool and identity-pool APIs, told apart by `x-amz-target`. */
import type { Context } from 'hono';
import type { Identity } from '../identity';
import { adminOperations } from './admin';
import { getCredentialsForIdentity, getId } from './identity-pool';
import { checkOperator } from './operator';
import { userPoolOperations } from './user-pool';
import type { Operation } from './wire';
import { answer, failure } from './wire';

const prefix = 'AWSCognitoIdentityProviderService.';
const targets: ReadonlyMap<string, Operation> = new Map([
  ...[...userPoolOperations].map(([name, operation]) => [`${prefix}${name}`, operation] as const),
  ['AWSCognitoIdentityService.GetId', getId],
  ['AWSCognitoIdentityService.GetCredentialsForIdentity', getCredentialsForIdentity],
]);

/**
 * The content type and the header are what keeps pages elsewhere out: browsers ask before sending them. What
 * administers the pool must be signed besides.
 */
export function cognitoApi(identity: Identity) {
  return async (c: Context): Promise<Response> => {
    const target = c.req.header('x-amz-target') ?? '';
    const administers = adminOperations.get(target.replace(prefix, ''));
    const operation = administers ?? targets.get(target);
    const isJson = c.req.header('content-type')?.startsWith('application/x-amz-json-1.1') ?? false;
    if (!operation || !isJson) return answer(c, failure('UnknownOperationException', 'Unknown operation'));
    const text = await c.req.text();
    const refusal = administers && checkOperator(identity, c.req.raw, text);
    if (refusal) return answer(c, refusal);
    const input = parseJson(text);
    if (input === undefined) return answer(c, failure('SerializationException', 'The body is not JSON'));
    return answer(c, await operation(identity, input));
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
