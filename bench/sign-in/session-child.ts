/** What opening a session and attaching its token cost by themselves: microseconds, told to the parent. */
import { randomBytes } from 'node:crypto';
import { credentialsOf } from '@/lib/auth/amplify';
import { keepSession, openSession, type StoredSession } from '@/lib/auth/stored-session';

const keys = [randomBytes(32)];
const now = Date.now();
const seconds = Math.floor(now / 1000);
const claims = {
  sub: 'person-1',
  username: 'person-1',
  client_id: 'client',
  token_use: 'access',
  exp: seconds,
};
const jwt = [
  { kid: 'k', alg: 'RS256' },
  { ...claims, jti: randomBytes(600).toString('base64url') },
]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .concat(randomBytes(256).toString('base64url'))
  .join('.');

const session: StoredSession = {
  id: randomBytes(16).toString('base64url'),
  personId: '0b5a1c9e-6f0d-4a43-9f11-2f6a4b1d0001',
  email: 'customer@baedal.test',
  name: '김하늘',
  groups: ['customers'],
  accessToken: jwt,
  // As long as Cognito's, and as little to be compressed.
  refreshToken: randomBytes(1_300).toString('base64url'),
  expiresAt: seconds + 3_600,
  signedInAt: seconds,
  endsAt: seconds + 86_400,
};
const empty = { getAll: () => [] };
const cookies = keepSession(session, empty, keys, now);
const jar = { getAll: () => cookies };
const rounds = 2_000;

async function micros(work: () => unknown): Promise<number> {
  for (let index = 0; index < 300; index += 1) await work();
  const started = process.cpuUsage();
  for (let index = 0; index < rounds; index += 1) await work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / rounds;
}

process.send?.({
  openMicros: await micros(() => openSession(jar, keys, now)),
  attachMicros: await micros(() => credentialsOf(session, now)),
  sealMicros: await micros(() => keepSession(session, empty, keys, now)),
  cookieBytes: cookies.reduce((sum, { name, value }) => sum + name.length + value.length, 0),
});
process.disconnect?.();
