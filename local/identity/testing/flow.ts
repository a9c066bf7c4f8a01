/** The steps that most tests start from. */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import { Browser } from './browser';
import type { TestPool } from './pool';
import { callback, demoPassword } from './pool';

export const verifier = 'v'.repeat(43);
export const challenge = createHash('sha256').update(verifier).digest('base64url');

/** An authorization request that nothing is wrong with, changed as told; `undefined` leaves a parameter out. */
export function authorizePath(changes: Record<string, string | undefined> = {}): string {
  const params: Record<string, string | undefined> = {
    client_id: 'publicclient',
    response_type: 'code',
    redirect_uri: callback,
    scope: 'openid email profile',
    state: 'a-state',
    nonce: 'a-nonce',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...changes,
  };
  const given = Object.entries(params).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return `/oauth2/authorize?${new URLSearchParams(given)}`;
}

interface SignInOptions {
  readonly changes?: Record<string, string | undefined>;
  readonly email?: string;
  readonly password?: string;
  readonly browser?: Browser;
  /** Relies on the session of the browser: no form is sent. */
  readonly silent?: boolean;
}

/** Authorize, sign-in page, form: answers what the form was answered with. */
export async function signIn(pool: TestPool, options: SignInOptions = {}) {
  const browser = options.browser ?? new Browser(pool.hostedUiUrl);
  const start = await browser.get(authorizePath(options.changes));
  const codeIn = (location: string) => new URL(location, pool.hostedUiUrl).searchParams.get('code') ?? '';
  if (options.silent) return { browser, answer: start, code: codeIn(start.location), loginAddress: '' };
  const username = options.email ?? 'customer@baedal.test';
  const answer = await browser.submit(start.location, {
    username,
    password: options.password ?? demoPassword,
  });
  return { browser, answer, code: codeIn(answer.location), loginAddress: start.location };
}

const TokensSchema = z.strictObject({
  access_token: z.string(),
  id_token: z.string().optional(),
  refresh_token: z.string().optional(),
  token_type: z.literal('Bearer'),
  expires_in: z.int(),
});
const ErrorSchema = z.strictObject({ error: z.string(), error_description: z.string().optional() });

export async function postToken(
  pool: TestPool,
  fields: Record<string, string | undefined>,
  headers: Record<string, string> = {},
) {
  const given = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  const url = `${pool.hostedUiUrl}/oauth2/token`;
  const response = await fetch(url, { method: 'POST', body: new URLSearchParams(given), headers });
  const body: unknown = await response.json();
  return {
    status: response.status,
    headers: response.headers,
    tokens: TokensSchema.safeParse(body).data,
    error: ErrorSchema.safeParse(body).data,
  };
}

/** The fields of a code exchange that nothing is wrong with. */
export function codeFields(code: string, changes: Record<string, string | undefined> = {}) {
  return {
    grant_type: 'authorization_code',
    client_id: 'publicclient',
    code,
    redirect_uri: callback,
    code_verifier: verifier,
    ...changes,
  };
}

/** Signs in at a client and exchanges the code; fails loudly when there are no tokens. */
export async function getTokens(pool: TestPool, clientId = 'publicclient', options: SignInOptions = {}) {
  const { code, browser } = await signIn(pool, {
    ...options,
    changes: { client_id: clientId, ...options.changes },
  });
  const { tokens } = await postToken(pool, codeFields(code, { client_id: clientId }));
  return { browser, tokens: TokensSchema.required().parse(tokens) };
}

const ClaimsSchema = z.record(z.string(), z.unknown());

/** What stands in a token, without looking at its signature. */
export function claimsOf(token: string | undefined): Record<string, unknown> {
  return ClaimsSchema.parse(JSON.parse(Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString()));
}
