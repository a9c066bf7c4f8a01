/** A user pool of a few lines with knobs for wrong answers, so that what the client must refuse can be sent to it. */
import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';

type Keys = Awaited<ReturnType<typeof generateKeyPair>>;

/** How the next token answer differs from a right one. */
export interface Bend {
  /** Members of the ID token; `undefined` leaves one out. */
  readonly id?: Readonly<Record<string, unknown>>;
  readonly access?: Readonly<Record<string, unknown>>;
  /** How the ID token is signed. `stranger`: by a key that is not in the JWKS, under a kid that is. */
  readonly signed?: 'none' | 'HS256' | 'stranger' | 'unknown-kid';
  /** Instead of tokens. */
  readonly answer?: { readonly status: number; readonly body: unknown; readonly type?: string };
  readonly withoutIdToken?: true;
  readonly withoutRefreshToken?: true;
  readonly rotatedTo?: string;
}

const clientId = 'client-1';

// Making RSA keys is slow; every stub of a test file may share them.
let shared: Promise<readonly [own: Keys, stranger: Keys]> | undefined;
function sharedKeys() {
  const make = () => generateKeyPair('RS256', { extractable: true });
  shared ??= Promise.all([make(), make()]);
  return shared;
}

export class StubProvider {
  bend: Bend = {};
  /** Token and revocation requests, newest last. */
  readonly requests: { path: string; form: URLSearchParams; authorization: string | undefined }[] = [];
  readonly #codes = new Map<string, URLSearchParams>();
  readonly #server = createServer((request, response) => void this.#serve(request, response));
  #keys: Keys | undefined;
  #kid = 'key-1';

  readonly clientId = clientId;
  readonly secret = 'a-secret-of-the-app-client';

  get origin(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  #issuer: string | undefined;

  get issuer(): string {
    return this.#issuer ?? `${this.origin}/pool_1`;
  }

  /** Another name than the address it answers at. */
  set issuer(name: string) {
    this.#issuer = name;
  }

  async start(port = 0): Promise<this> {
    this.#keys ??= (await sharedKeys())[0];
    await new Promise<void>((resolve) => this.#server.listen(port, '127.0.0.1', resolve));
    return this;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async rotateKeys(): Promise<void> {
    this.#keys = await generateKeyPair('RS256', { extractable: true });
    this.#kid = randomUUID();
  }

  /** The person signs in at `url`: what the browser comes back with. */
  signIn(url: URL): string {
    const code = randomUUID();
    this.#codes.set(code, url.searchParams);
    return `?${new URLSearchParams({ code, state: url.searchParams.get('state') ?? '' })}`;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', this.origin).pathname;
    const json = (body: unknown, status = 200, type = 'application/json') => {
      response.writeHead(status, { 'content-type': type });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    };
    if (path.endsWith('/openid-configuration')) return json(this.#metadata());
    if (path.endsWith('/jwks.json')) return json({ keys: [await this.#publicKey()] });
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const form = new URLSearchParams(body);
    this.requests.push({ path, form, authorization: request.headers.authorization });
    if (path === '/oauth2/revoke') return json(this.bend.answer?.body ?? '', this.bend.answer?.status ?? 200);
    const { answer } = this.bend;
    if (answer) return json(answer.body, answer.status, answer.type);
    const known = form.get('grant_type') === 'refresh_token' ? new URLSearchParams() : this.#redeem(form);
    if (!known) return json({ error: 'invalid_grant' }, 400);
    json(await this.#tokens(known.get('nonce'), known.size === 0));
  }

  /** A code works once, with the verifier of its challenge and the redirect URI it was asked for. */
  #redeem(form: URLSearchParams): URLSearchParams | null {
    const code = form.get('code') ?? '';
    const asked = this.#codes.get(code);
    this.#codes.delete(code);
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const fits =
      asked?.get('code_challenge') === challenge && asked.get('redirect_uri') === form.get('redirect_uri');
    return fits ? asked : null;
  }

  async #tokens(nonce: string | null, isRefresh: boolean) {
    const now = Math.floor(Date.now() / 1000);
    const both = { iss: this.issuer, sub: 'person-1', iat: now, exp: now + 3_600, auth_time: now };
    const id = {
      ...both,
      aud: clientId,
      token_use: 'id',
      email: 'customer@baedal.test',
      name: '김하늘',
      'cognito:groups': ['customers'],
      ...(nonce && { nonce }),
      ...this.bend.id,
    };
    const access = { ...both, token_use: 'access', client_id: clientId, ...this.bend.access };
    const refreshToken = isRefresh ? this.bend.rotatedTo : (this.bend.rotatedTo ?? `refresh-${randomUUID()}`);
    return {
      access_token: await this.#sign(access),
      token_type: 'Bearer',
      expires_in: 3_600,
      ...(!this.bend.withoutIdToken && { id_token: await this.#sign(id, this.bend.signed) }),
      ...(refreshToken && !this.bend.withoutRefreshToken && { refresh_token: refreshToken }),
    };
  }

  async #sign(claims: JWTPayload, how?: Bend['signed']): Promise<string> {
    if (how === 'none') return new UnsecuredJWT(claims).encode();
    if (how === 'HS256') {
      const secret = new TextEncoder().encode(JSON.stringify(await this.#publicKey()));
      return new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: this.#kid }).sign(secret);
    }
    const keys = how === 'stranger' ? (await sharedKeys())[1] : this.#keys;
    if (!keys) throw new Error('start() comes first');
    const kid = how === 'unknown-kid' ? 'nobody-knows' : this.#kid;
    return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).sign(keys.privateKey);
  }

  async #publicKey() {
    if (!this.#keys) throw new Error('start() comes first');
    return { ...(await exportJWK(this.#keys.publicKey)), kid: this.#kid, alg: 'RS256', use: 'sig' };
  }

  #metadata() {
    const base = new URL(this.issuer).origin;
    return {
      issuer: this.issuer,
      authorization_endpoint: `${base}/oauth2/authorize`,
      token_endpoint: `${base}/oauth2/token`,
      revocation_endpoint: `${base}/oauth2/revoke`,
      end_session_endpoint: `${base}/logout`,
      jwks_uri: `${this.issuer}/.well-known/jwks.json`,
      response_types_supported: ['code', 'token'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    };
  }
}
