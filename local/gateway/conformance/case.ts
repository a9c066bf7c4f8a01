/** The form of a conformance case: one documented behaviour of HTTP APIs, checked from outside. */
import { strict as assert } from 'node:assert';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';

export interface Target {
  /** Stage URL without a slash at the end. */
  readonly url: string;
  readonly flavour: 'HTTP' | 'REST';
  /** How the routes that are not public are protected; a REST API has its Cognito authorizer for JWT. */
  readonly authorization: 'JWT' | 'AWS_IAM';
  /** An origin that CORS allows. */
  readonly origin?: string;
  /** A good access token; one that has expired; one of another app client; an ID token of the right client. */
  readonly token?: string;
  readonly expiredToken?: string;
  readonly otherToken?: string;
  readonly idToken?: string;
  /** The name of a stage besides `$default`, which `url` then is. */
  readonly namedStage?: string;
  /** AWS credentials that may call the API. */
  readonly credentials?: SigningCredentials;
}

export interface SigningCredentials {
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** What a case cannot do without. A case whose need is missing is skipped, and said to be. */
export type Need =
  | 'http'
  | 'rest'
  | 'jwt'
  | 'iam'
  | 'services'
  | 'origin'
  | 'token'
  | 'expiredToken'
  | 'otherToken'
  | 'idToken'
  | 'namedStage'
  | 'credentials';

export interface ConformanceCase {
  readonly name: string;
  /** Page of the developer guide, or the measurement that shows it. */
  readonly source: string;
  readonly needs: readonly Need[];
  /** Rejects with what was seen and what was expected. */
  check(target: Target): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Call {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** One request to a path below the stage, sent as it is written; redirects are answers. Header names in lower case. */
export function call(target: Target, path: string, options: Call = {}): Promise<Answer> {
  const { method = 'GET', headers = {}, body } = options;
  const { protocol, hostname, port, pathname } = new URL(target.url);
  const send = protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const request = send({
      hostname: hostname.replace(/^\[|\]$/g, ''),
      port,
      method,
      path: (pathname === '/' ? '' : pathname) + path,
      headers: { ...headers, ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }) },
    });
    request.once('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        const flat = Object.entries(response.headers).map(([name, value]) => [
          name,
          [value].flat().join(', '),
        ]);
        const status = response.statusCode ?? 0;
        resolve({ status, headers: Object.fromEntries(flat), body: Buffer.concat(chunks).toString('utf8') });
      });
    });
    request.once('upgrade', (response, socket) => {
      socket.destroy();
      resolve({ status: response.statusCode ?? 101, headers: {}, body: '' });
    });
    request.once('error', reject);
    request.end(body);
  });
}

/** The gateway's own answer: status, body to the byte, and the id that every answer of the front has. */
export function assertOwnAnswer(answer: Answer, status: number, message: string): void {
  assert.equal(answer.status, status);
  assert.equal(answer.body, `{"message":"${message}"}`);
  assertRequestId(answer);
}

export function assertRequestId({ headers }: Answer): void {
  assert.match(headers['apigw-requestid'] ?? '(absent)', /^[A-Za-z0-9+/_-]{8,}={0,2}$/);
}

/** Whether the target offers what the case needs. */
export function missingNeeds({ needs }: ConformanceCase, target: Target, hasServices: boolean): Need[] {
  return needs.filter((need) => {
    switch (need) {
      case 'http':
        return target.flavour !== 'HTTP';
      case 'rest':
        return target.flavour !== 'REST';
      case 'jwt':
        return target.authorization !== 'JWT';
      case 'iam':
        return target.authorization !== 'AWS_IAM';
      case 'services':
        return !hasServices;
      default:
        return target[need] === undefined;
    }
  });
}
