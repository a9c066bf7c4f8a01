/** Whether an operator of the pool signed a call: Signature Version 4, refused in AWS's words. */
import { notSigned, readSignature, signatureHolds } from '../../gateway/iam/signature';
import type { Identity } from '../identity';
import type { ApiResult } from './wire';
import { failure } from './wire';

/** Nothing where the call stands, else what it is refused with. `text` is the body as it came. */
export function checkOperator(
  { settings, clock }: Identity,
  request: Request,
  text: string,
): ApiResult | undefined {
  const { pathname, search } = new URL(request.url);
  const signable = {
    method: request.method,
    path: pathname,
    query: search,
    rawHeaders: [...request.headers].flat(),
  };
  const claim = readSignature(signable);
  if ('error' in claim) {
    return claim.error === notSigned
      ? failure('MissingAuthenticationTokenException', 'Missing Authentication Token')
      : failure('InvalidSignatureException', claim.error);
  }
  const operator = settings.operators.find(({ accessKeyId }) => accessKeyId === claim.accessKeyId);
  if (!operator || claim.sessionToken !== undefined) {
    return failure('UnrecognizedClientException', 'The security token included in the request is invalid.');
  }
  if (claim.service !== 'cognito-idp' || claim.region !== settings.region) {
    return failure('InvalidSignatureException', 'Credential should be scoped to a valid region and service.');
  }
  const ageMs = Math.abs(clock.now().getTime() - claim.signedAtMs);
  if (ageMs > claim.validSeconds * 1000) return failure('InvalidSignatureException', 'Signature expired');
  // The operation stands in a header: unsigned, it could be exchanged on the way.
  const covered = ['host', 'x-amz-target'].every((name) => claim.signedHeaders.includes(name));
  const body = Buffer.from(text, 'utf8');
  if (!covered || !signatureHolds(claim, signable, body, operator.secretAccessKey)) {
    return failure(
      'InvalidSignatureException',
      'The request signature we calculated does not match the signature you provided.',
    );
  }
  return undefined;
}
