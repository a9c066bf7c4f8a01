import { expect, test } from 'vitest';
import { readServiceEnv } from './env';

const good = {
  TOKEN_ISSUER: 'https://cognito-idp.ap-northeast-2.amazonaws.com/pool',
  TOKEN_CLIENT_IDS: 'a, b',
};

test('a good environment is read, with defaults for loopback and the data folder', () => {
  expect(readServiceEnv(good)).toMatchObject({
    HOST: '127.0.0.1',
    DATA_DIR: '.data/postgres',
    TOKEN_CLIENT_IDS: ['a', 'b'],
  });
});

test('every variable that is wrong is named at once', () => {
  const read = () => readServiceEnv({ PORT: '99999', DATABASE_URL: 'mysql://x' });
  expect(read).toThrow(/PORT[\s\S]*DATABASE_URL[\s\S]*TOKEN_ISSUER[\s\S]*TOKEN_CLIENT_IDS/);
});

test('the test clock is refused on an address that others can reach', () => {
  expect(() => readServiceEnv({ ...good, BAEDAL_TEST: '1', HOST: '0.0.0.0' })).toThrow(/loopback/);
});

test('the clock cannot be shifted without BAEDAL_TEST', () => {
  expect(() => readServiceEnv({ ...good, BAEDAL_CLOCK_OFFSET_MS: '5' })).toThrow(/BAEDAL_TEST/);
});

test('an issuer over plain http is refused unless it is on this machine', () => {
  expect(() => readServiceEnv({ ...good, TOKEN_ISSUER: 'http://pool.example/x' })).toThrow(/TOKEN_ISSUER/);
  expect(readServiceEnv({ ...good, TOKEN_ISSUER: 'http://localhost:4002/x' }).TOKEN_ISSUER).toBe(
    'http://localhost:4002/x',
  );
});
