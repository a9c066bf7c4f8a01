import { describe, expect, it } from 'vitest';
import { requireLoopback } from './listen';
import type { SettingsInput } from './settings';
import { readSettings } from './settings';

const client = { clientId: 'client', callbackUrls: ['https://app.example/callback'] };
const settings = (changes: object, clientChanges: object = {}): SettingsInput => ({
  hostedUiPort: 0,
  issuerPort: 0,
  poolId: 'ap-northeast-2_Test',
  region: 'ap-northeast-2',
  clients: [{ ...client, ...clientChanges }],
  ...changes,
});

describe('settings', () => {
  it.each([
    'https://app.example/callback',
    'http://localhost:3000/callback',
    'http://localhost/callback?with=query',
    'myapp://callback',
  ])('take %s as an address', (address) => {
    expect(() =>
      readSettings(settings({}, { callbackUrls: [address], logoutUrls: [address] })),
    ).not.toThrow();
  });

  it.each([
    'http://app.example/callback',
    'http://127.0.0.1:3000/callback',
    'http://localhost.evil.example/callback',
    'https://app.example/callback#part',
    'https://app.example/callback#',
    '/callback',
    'javascript:alert(1)',
    'data:text/html,x',
    '',
  ])('refuse %j as an address, for coming back and for signing out', (address) => {
    expect(() => readSettings(settings({}, { callbackUrls: [address] }))).toThrow('callbackUrls');
    expect(() => readSettings(settings({}, { logoutUrls: [address] }))).toThrow('logoutUrls');
  });

  it.each<[string, object, object]>([
    ['a client without callback', {}, { callbackUrls: [] }],
    ['access tokens of four minutes', {}, { tokenLifetimes: { accessSeconds: 240 } }],
    ['access tokens of two days', {}, { tokenLifetimes: { accessSeconds: 172_800 } }],
    [
      'access tokens that outlive the refresh token',
      {},
      { tokenLifetimes: { accessSeconds: 86_400, refreshSeconds: 3600 } },
    ],
    ['refresh tokens of half an hour', {}, { tokenLifetimes: { refreshSeconds: 1800 } }],
    ['a grace of 61 seconds', {}, { rotation: { graceSeconds: 61 } }],
    ['a pool id without region', { poolId: 'Test' }, {}],
    ['no client', { clients: [] }, {}],
  ])('refuse %s', (_name, changes, clientChanges) => {
    expect(() => readSettings(settings(changes, clientChanges))).toThrow('cannot be made like this');
  });

  it('have Cognito’s defaults', () => {
    const [made] = readSettings(settings({})).clients;
    expect(made?.tokenLifetimes).toEqual({ accessSeconds: 3600, idSeconds: 3600, refreshSeconds: 2_592_000 });
    expect(made).toMatchObject({ revocation: true, logoutUrls: [] });
    expect(made?.rotation).toBeUndefined();
  });
});

describe('loopback', () => {
  it.each(['127.0.0.1', '127.1.2.3', '::1', 'localhost'])('%s is this computer', (host) => {
    expect(() => requireLoopback(host)).not.toThrow();
  });
  it.each(['0.0.0.0', '::', '', '192.168.0.10', '127.0.0.1.evil.example', 'example.com'])(
    '%j is refused',
    (host) => {
      expect(() => requireLoopback(host)).toThrow('this computer only');
    },
  );
});
