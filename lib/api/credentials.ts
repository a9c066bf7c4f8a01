/** What proves to the gateway who is calling, put onto a call: a bearer token, or a signature of AWS's. */
import 'server-only';
import { createHash, createHmac } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import { personTokenHeader } from '@/contract/headers';

/** For routes with a JWT or Cognito authorizer. */
export interface BearerCredentials {
  readonly kind: 'bearer';
  readonly token: string;
}

/** For AWS_IAM routes: the call is signed, and the person's token travels beside it for the services. */
export interface SigningCredentials {
  readonly kind: 'signing';
  readonly token: string;
  /** The API's Region. */
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Temporary credentials have one. */
  readonly sessionToken?: string;
}

export type Credentials = BearerCredentials | SigningCredentials;

export interface Call {
  readonly url: string;
  readonly method: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

/** URL and headers to send. A signature covers all of them and the body, and is good for five minutes. */
export async function authorizeCall(
  call: Call,
  credentials: Credentials | null,
): Promise<{ url: string; headers: Record<string, string> }> {
  if (!credentials) return { url: call.url, headers: { ...call.headers } };
  if (credentials.kind === 'bearer') {
    return { url: call.url, headers: { ...call.headers, authorization: `Bearer ${credentials.token}` } };
  }
  const url = new URL(call.url);
  // A plus would be a plus for who checks the signature, and a space for who reads the query.
  url.search = url.search.replaceAll('+', '%20');
  const signer = new SignatureV4({
    service: 'execute-api',
    region: credentials.region,
    credentials,
    sha256: Sha256,
  });
  const signed = await signer.sign({
    method: call.method,
    protocol: url.protocol,
    hostname: url.hostname,
    path: url.pathname,
    query: valuesOf(url.searchParams),
    headers: { ...call.headers, host: url.host, [personTokenHeader]: credentials.token },
    ...(call.body !== undefined && { body: call.body }),
  });
  // The platform sends the host by itself, and forbids to set it.
  const { host: _, ...headers } = signed.headers;
  return { url: url.href, headers };
}

function valuesOf(parameters: URLSearchParams): Record<string, string[]> {
  return Object.fromEntries([...new Set(parameters.keys())].map((name) => [name, parameters.getAll(name)]));
}

/** SHA-256, or HMAC with it, in the form that the signer asks for. */
class Sha256 {
  readonly #hash;

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', bytesOf(secret));
  }

  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.#hash.update(bytesOf(data));
  }

  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }

  reset(): void {
    throw new Error('a digest is taken once');
  }
}

function bytesOf(data: string | ArrayBuffer | ArrayBufferView): Uint8Array {
  if (typeof data === 'string') return Buffer.from(data, 'utf8');
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}
