import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseEnv } from './env';

const key = () => randomBytes(32).toString('base64url');
const good = {
  APP_ORIGIN: 'http://localhost:3000',
  STAGE_URL: 'http://localhost:4000/',
  OIDC_ISSUER: 'http://localhost:4002/ap-northeast-2_Baedal001',
  OIDC_CLIENT_ID: 'client',
  HOSTED_UI_URL: 'http://localhost:4001',
  SESSION_KEYS: `${key()},${key()}`,
};

describe('the environment', () => {
  it('gives origins and base URLs without a trailing slash, and every sealing key', () => {
    const env = parseEnv(good);
    expect(env.stageUrl).toBe('http://localhost:4000');
    expect(env.sessionKeys.map((one) => one.length)).toEqual([32, 32]);
    expect(env.oidc).toEqual({ issuer: good.OIDC_ISSUER, clientId: 'client' });
  });

  it('names every variable that is missing, and an empty one counts as missing', () => {
    expect(() => parseEnv({ ...good, APP_ORIGIN: '', SESSION_KEYS: undefined })).toThrow(
      /APP_ORIGIN: is missing[\s\S]*SESSION_KEYS: is missing/,
    );
  });

  it('never shows the value of a wrong secret', () => {
    const attempt = () => parseEnv({ ...good, SESSION_KEYS: 'too-short-a-secret' });
    expect(attempt).toThrow(/SESSION_KEYS: must be 32 bytes/);
    expect(attempt).not.toThrow(/too-short-a-secret/);
  });

  it('refuses an app origin with a path', () => {
    expect(() => parseEnv({ ...good, APP_ORIGIN: 'http://localhost:3000/app' })).toThrow(/APP_ORIGIN/);
  });

  it('case 46: refuses plain http off this machine, for issuer, stage, hosted UI and app alike', () => {
    for (const name of ['APP_ORIGIN', 'STAGE_URL', 'OIDC_ISSUER', 'HOSTED_UI_URL']) {
      expect(() => parseEnv({ ...good, [name]: 'http://login.example.com' })).toThrow(
        `${name}: must be https`,
      );
    }
    expect(() => parseEnv({ ...good, OIDC_ISSUER: 'https://cognito-idp.x.amazonaws.com/x_1' })).not.toThrow();
  });

  it('takes map tiles from one https origin, with whom to thank, and refuses anything else', () => {
    const tiles = {
      MAP_TILES_URL: 'https://tiles.example.com/a/{z}/{x}/{y}.png?key=k',
      MAP_TILES_ATTRIBUTION: '© Example',
    };
    expect(parseEnv({ ...good, ...tiles }).mapTiles).toEqual({
      url: tiles.MAP_TILES_URL,
      origin: 'https://tiles.example.com',
      attribution: '© Example',
    });
    expect(parseEnv(good).mapTiles).toBeUndefined();
    for (const url of [
      'http://tiles.example.com/{z}/{x}/{y}.png',
      'https://{x}.example.com/{z}/{y}.png',
      'https://tiles.example.com/{z}/{x}.png',
      "https://tiles.example.com; script-src *'/{z}/{x}/{y}",
    ]) {
      expect(() => parseEnv({ ...good, ...tiles, MAP_TILES_URL: url }), url).toThrow(/MAP_TILES_URL/);
    }
    expect(() => parseEnv({ ...good, MAP_TILES_URL: tiles.MAP_TILES_URL })).toThrow(/MAP_TILES_ATTRIBUTION/);
  });
});
