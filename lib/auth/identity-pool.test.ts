import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { credentialsOf } from './amplify';
import { noon, sessionLike } from './testing/parts';

const id = 'ap-northeast-2:2b8a0f5e-0000-4000-8000-000000000001';
const jwt = (payload: object) =>
  ['{"alg":"RS256"}', JSON.stringify({ iss: 'http://issuer.test/pool', ...payload }), 'signature']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');
const personLike = (sub: string) =>
  sessionLike({ accessToken: jwt({ sub }), idToken: jwt({ sub, token_use: 'id' }) });

/** An identity pool that gives every login its own key. */
let server: Server;
let identityPool: { id: string; region: string; endpoint: string };
let asked: string[] = [];
let isDown = false;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
    asked.push(operation);
    const [[provider, token] = []] = Object.entries<string>(JSON.parse(text).Logins);
    const { sub } = JSON.parse(Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString());
    response.statusCode = isDown ? 500 : 200;
    response.end(
      JSON.stringify(
        operation === 'GetId'
          ? { IdentityId: `ap-northeast-2:${provider}-${sub}` }
          : {
              Credentials: {
                AccessKeyId: `key of ${sub}`,
                SecretKey: 'secret',
                SessionToken: 'session',
                Expiration: Date.now() / 1000 + 3_600,
              },
            },
      ),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  identityPool = { id, region: 'ap-northeast-2', endpoint: `http://127.0.0.1:${port}` };
});
beforeEach(() => {
  asked = [];
  isDown = false;
});
afterAll(() => server.close());

it('an identity pool turns the session into credentials that sign, with the token beside them', async () => {
  const session = personLike('person-1');
  expect(await credentialsOf(session, noon, { identityPool })).toEqual({
    kind: 'signing',
    token: session.accessToken,
    region: 'ap-northeast-2',
    accessKeyId: 'key of person-1',
    secretAccessKey: 'secret',
    sessionToken: 'session',
  });
  expect(asked).toEqual(['GetId', 'GetCredentialsForIdentity']);
});

it('they are asked for once for a session, and kept apart from another’s', async () => {
  const [one, two] = [personLike('one'), personLike('two')];
  await credentialsOf(one, noon, { identityPool });
  await credentialsOf(two, noon, { identityPool });
  asked = [];
  const again = await Promise.all([one, two, one].map((each) => credentialsOf(each, noon, { identityPool })));
  expect(again).toMatchObject([
    { accessKeyId: 'key of one' },
    { accessKeyId: 'key of two' },
    { accessKeyId: 'key of one' },
  ]);
  expect(asked).toEqual([]);
});

it('a session without an ID token has to sign in again', async () => {
  expect(await credentialsOf(sessionLike(), noon, { identityPool })).toBeNull();
  expect(await credentialsOf(null, noon, { identityPool })).toBeNull();
});

it('a pool that does not answer is a rejection, not a call without credentials', async () => {
  isDown = true;
  await expect(credentialsOf(personLike('three'), noon, { identityPool })).rejects.toThrow();
});
