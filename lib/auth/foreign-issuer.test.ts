// The whole sign-in against an issuer that nobody here wrote, bent by its own knobs (oauth2-mock-server).
import { Events, type MutableRedirectUri, type MutableResponse, OAuth2Server } from 'oauth2-mock-server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createProvider, type Provider } from './provider';
import { renewIfNeeded } from './renewal';
import { finishSignIn, startSignIn } from './sign-in';
import { openSession } from './stored-session';
import { Jar, newKey, sessionSeconds } from './testing/parts';
import { appOrigin } from './testing/stub-env';

const server = new OAuth2Server();
const keys = [newKey()];
const clientId = 'the-web-app';
let provider: Provider;

interface Token {
  header: { kid: string; [name: string]: unknown };
  payload: Record<string, unknown>;
}
/** How the next tokens differ from right ones. */
let bendId: (token: Token) => void;
let bendAccess: (token: Token) => void;

const seconds = () => Math.floor(Date.now() / 1000);
const isId = (token: Token) => 'aud' in token.payload;

/** Starts `issuer` with one key, its tokens made those of a user pool. */
async function open(issuer: OAuth2Server, alg: 'RS256' | 'ES256'): Promise<void> {
  await issuer.issuer.keys.generate(alg);
  await issuer.start(0, 'localhost');
  issuer.service.on(Events.BeforeTokenSigning, (token: Token) => {
    const both = { sub: 'person-7', auth_time: seconds() };
    if (isId(token)) {
      Object.assign(token.payload, both, { token_use: 'id', email: 'haneul@baedal.test', name: '김하늘' });
      token.payload['cognito:groups'] = ['customers'];
      bendId(token);
    } else {
      Object.assign(token.payload, both, { token_use: 'access', client_id: clientId });
      bendAccess(token);
    }
  });
}

function providerOf({ issuer: { url: issuer = '' } }: OAuth2Server): Provider {
  return createProvider({ appOrigin, hostedUiUrl: issuer, oidc: { issuer, clientId } });
}

beforeAll(() => open(server, 'RS256'));
afterAll(() => server.stop());
beforeEach(() => {
  bendId = () => {};
  bendAccess = () => {};
  provider = providerOf(server);
});
afterEach(() => {
  for (const event of [Events.BeforeResponse, Events.BeforeAuthorizeRedirect])
    server.service.removeAllListeners(event);
});

const parts = (jar: Jar) => ({ provider, keys, jar, now: Date.now(), sessionSeconds });

/** Leaves, lets the issuer redirect, and comes back with whatever it sent. */
async function attempt(jar = new Jar()) {
  const step = await startSignIn('/orders', { lang: 'ko', again: true }, parts(jar));
  if (step.kind !== 'leave') throw new Error(`left with ${step.kind}`);
  jar.take(step.cookies);
  const answer = await fetch(step.url, { redirect: 'manual' });
  const back = new URL(answer.headers.get('location') ?? '');
  expect(`${back.origin}${back.pathname}`).toBe(`${appOrigin}/auth/callback`);
  const finished = await finishSignIn(back.search, parts(jar));
  jar.take(finished.cookies);
  return { finished, session: openSession(jar, keys, Date.now()), jar };
}

describe('a foreign issuer', () => {
  it('signs a person in, its PKCE and nonce taken', async () => {
    const { finished, session } = await attempt();
    expect(finished).toMatchObject({ kind: 'signed-in', returnTo: '/orders' });
    expect(session).toMatchObject({ personId: 'person-7', name: '김하늘', groups: ['customers'] });
  });

  it('renews, and rotates the refresh token', async () => {
    const { session } = await attempt();
    if (!session) throw new Error('nobody signed in');
    const renewal = await renewIfNeeded({ ...session, expiresAt: seconds() - 1 }, provider, Date.now());
    expect(renewal).toMatchObject({ kind: 'renewed', session: { personId: 'person-7' } });
    expect('session' in renewal && renewal.session.refreshToken).not.toBe(session.refreshToken);
  });

  const wrong: [string, Partial<Record<'id' | 'access', (token: Token) => void>>][] = [
    ['case 8: a nonce of another attempt', { id: ({ payload }) => Object.assign(payload, { nonce: 'x' }) }],
    ['case 8: no nonce', { id: ({ payload }) => delete payload['nonce'] }],
    ['case 9: another audience', { id: ({ payload }) => Object.assign(payload, { aud: 'another-app' }) }],
    [
      'case 9: two audiences and no azp',
      { id: ({ payload }) => Object.assign(payload, { aud: [clientId, 'x'] }) },
    ],
    ['case 9: another issuer', { id: ({ payload }) => Object.assign(payload, { iss: 'https://evil.test' }) }],
    [
      'case 9: the issuer with a slash more',
      { id: ({ payload }) => Object.assign(payload, { iss: `${payload['iss']}/` }) },
    ],
    ['case 9: token_use access', { id: ({ payload }) => Object.assign(payload, { token_use: 'access' }) }],
    ['case 9: a kid that is not published', { id: ({ header }) => Object.assign(header, { kid: 'nobody' }) }],
    [
      'case 10: an ID token as access token',
      { access: ({ payload }) => Object.assign(payload, { token_use: 'id' }) },
    ],
    [
      'case 11: an access token of another client',
      { access: ({ payload }) => Object.assign(payload, { client_id: 'x' }) },
    ],
    ['another person in the access token', { access: ({ payload }) => Object.assign(payload, { sub: 'x' }) }],
    ['no sub', { id: ({ payload }) => delete payload['sub'] }],
    ['no exp', { id: ({ payload }) => delete payload['exp'] }],
    ['no iat', { id: ({ payload }) => delete payload['iat'] }],
    ['no auth_time', { id: ({ payload }) => delete payload['auth_time'] }],
    ['exp that is no number', { id: ({ payload }) => Object.assign(payload, { exp: 'tomorrow' }) }],
  ];
  it.each(wrong)('is not believed with %s', async (_what, bend) => {
    bendId = bend.id ?? bendId;
    bendAccess = bend.access ?? bendAccess;
    const { finished, session } = await attempt();
    expect(finished).toMatchObject({ kind: 'problem', problem: 'unknown', returnTo: '/orders' });
    expect(session).toBeNull();
  });

  it('case 13: is told from a wrong clock', async () => {
    bendId = ({ payload }) => Object.assign(payload, { exp: seconds() - 600, iat: seconds() - 4_200 });
    expect((await attempt()).finished).toMatchObject({ kind: 'problem', problem: 'clock' });
  });

  it('case 9: is not believed when it signs with ES256, however right the key', async () => {
    const elliptic = new OAuth2Server();
    await open(elliptic, 'ES256');
    provider = providerOf(elliptic);
    expect((await attempt()).finished).toMatchObject({ kind: 'problem', problem: 'unknown' });
    await elliptic.stop();
  });

  it.each([
    ['case 5: invalid_grant', 400, { error: 'invalid_grant' }, 'expired'],
    ['case 45: unauthorized_client', 400, { error: 'unauthorized_client' }, 'unavailable'],
    ['a server error', 500, { error: 'server_error' }, 'unavailable'],
    ['an empty answer', 200, {}, 'unknown'],
    ['a token of no known type', 200, { access_token: 'x', token_type: 'mac' }, 'unknown'],
  ])('has its refusal said in words: %s', async (_what, statusCode, body, problem) => {
    server.service.once(Events.BeforeResponse, (response: MutableResponse) => {
      Object.assign(response, { statusCode, body });
    });
    expect((await attempt()).finished).toMatchObject({ kind: 'problem', problem });
  });

  it.each<[string, (url: URL) => void, string]>([
    ['case 4: another state', (url) => url.searchParams.set('state', 'x'), 'expired'],
    ['case 4: no state', (url) => url.searchParams.delete('state'), 'unknown'],
    ['case 6: another code', (url) => url.searchParams.set('code', crypto.randomUUID()), 'unknown'],
    [
      'case 22: the name of another issuer',
      (url) => url.searchParams.set('iss', 'https://evil.test'),
      'unknown',
    ],
  ])('is not followed where its redirect was changed: %s', async (_what, change, problem) => {
    server.service.once(Events.BeforeAuthorizeRedirect, ({ url }: MutableRedirectUri) => change(url));
    const { finished, session } = await attempt();
    expect(finished).toMatchObject({ kind: 'problem', problem });
    expect(session).toBeNull();
  });
});
