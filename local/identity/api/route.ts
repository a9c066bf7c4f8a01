/** `POST /` of the issuer's host, with `x-amz-target: AWSCognitoIdentityProviderService.<operation>`. */
import type { Context } from 'hono';
import type { Identity } from '../identity';
import { operations } from './operations';
import { answer, failure } from './wire';

const service = 'AWSCognitoIdentityProviderService.';

/** The content type and the header are what keeps pages elsewhere out: browsers ask before sending them. */
export function userPoolApi(identity: Identity) {
  return async (c: Context): Promise<Response> => {
    const target = c.req.header('x-amz-target') ?? '';
    const operation = target.startsWith(service) ? operations.get(target.slice(service.length)) : undefined;
    const isJson = c.req.header('content-type')?.startsWith('application/x-amz-json-1.1') ?? false;
    if (!operation || !isJson) return answer(c, failure('UnknownOperationException', 'Unknown operation'));
    const input: unknown = await c.req.json().catch(() => undefined);
    if (input === undefined) return answer(c, failure('SerializationException', 'The body is not JSON'));
    return answer(c, await operation(identity, input));
  };
}
