/** AWS_IAM on a route: a SigV4 signature that holds, and a policy that allows. Source: http-api-access-control-iam. */
import { timingSafeEqual } from 'node:crypto';
import type { IamAuthorizer } from '../authorize';
import type { Clock } from '../clock';
import type { GatewayError } from '../errors';
import type { Exchange } from '../exchange';
import { sha256Hex } from './canonical-request';
import type { CredentialStore, IssuedCredentials } from './credentials';
import { invokeArn, isAllowed } from './policy';
import { type ClaimedSignature, headerValues, notSigned, readSignature, signatureHolds } from './signature';

export interface IamAuthorizerOptions {
  readonly region: string;
  readonly accountId: string;
  readonly apiId: string;
  readonly credentials: CredentialStore;
  readonly clock: Clock;
}

/** Unsigned, badly signed, expired and not allowed all look the same outside: 403 `Forbidden`. The log tells them apart. */
export function createIamAuthorizer(options: IamAuthorizerOptions): IamAuthorizer {
  return async (exchange, readBody) => {
    const request = { ...exchange, rawHeaders: exchange.request.rawHeaders };
    const claim = readSignature(request);
    if ('error' in claim) {
      return refuse(claim.error, claim.error === notSigned ? 'missingToken' : 'incompleteSignature');
    }
    const issued = options.credentials.find(claim.accessKeyId);
    if (!issued) return refuse('the access key is not known');
    const error = claimError(claim, issued, exchange, options);
    if (error) return refuse(error);
    const body = await readBody();
    if (body === null) return refuse('the body did not arrive whole');
    const [declaredHash] = headerValues(request.rawHeaders, 'x-amz-content-sha256');
    if (declaredHash !== undefined && declaredHash !== sha256Hex(body)) {
      return refuse('x-amz-content-sha256 is not the hash of the body');
    }
    if (!signatureHolds(claim, request, body, issued.secretAccessKey)) {
      return refuse('the signature does not match');
    }
    const { principal } = issued;
    const resource = invokeArn({
      ...options,
      stage: exchange.stage?.description.name ?? '',
      method: exchange.method,
      path: exchange.pathInStage,
    });
    if (!isAllowed(principal.statements, 'execute-api:Invoke', resource)) {
      return refuse(
        `${principal.arn} is not authorized to perform execute-api:Invoke on ${resource}`,
        'accessDenied',
      );
    }
    exchange.identity = { accessKey: claim.accessKeyId, accountId: principal.accountId, arn: principal.arn };
    return { ok: true };
  };
}

/** Everything that can be told without the body. */
function claimError(
  claim: ClaimedSignature,
  issued: IssuedCredentials,
  exchange: Exchange,
  { region, clock }: IamAuthorizerOptions,
): string | undefined {
  const nowMs = clock.now().getTime();
  if (claim.service !== 'execute-api') return 'signed for another service';
  if (claim.region !== region) return 'signed for another region';
  if (nowMs > claim.signedAtMs + claim.validSeconds * 1000) return 'the signature has expired';
  if (claim.signedAtMs > nowMs + 300_000) return 'the signature is from the future';
  if (issued.expiresAt && nowMs >= issued.expiresAt.getTime()) return 'the credentials have expired';
  if (!isSame(claim.sessionToken ?? '', issued.sessionToken ?? '')) return 'the session token is not theirs';
  // What starts with x-amz- means something to AWS, and host says whom it is for: neither may be added afterwards.
  const unsigned = exchange.request.rawHeaders
    .filter((_, index) => index % 2 === 0)
    .map((name) => name.toLowerCase())
    .filter((name) => name === 'host' || name.startsWith('x-amz-'))
    .filter((name) => !claim.signedHeaders.includes(name));
  return unsigned.length > 0 ? `not among the signed headers: ${unsigned.join(', ')}` : undefined;
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** What a REST API would say; an HTTP API says Forbidden to all of it. */
function refuse(error: string, answer: GatewayError = 'badSignature') {
  return { ok: false, status: 403, error, answer } as const;
}
