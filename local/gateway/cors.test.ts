import { describe, expect, it } from 'vitest';
import type { CorsDescription } from '@/contract/deployment/description';
import { checkCors, isPreflight, preflightHeaders, responseHeaders } from './cors';

const cors: CorsDescription = {
  allowOrigins: ['https://shop.test'],
  allowMethods: ['GET', 'POST'],
  allowHeaders: ['authorization'],
  exposeHeaders: ['etag'],
  maxAgeSeconds: 600,
  allowCredentials: false,
};

describe('CORS', () => {
  it('takes an OPTIONS request for a preflight only with Origin and a requested method', () => {
    expect(isPreflight('OPTIONS', { origin: 'a', 'access-control-request-method': 'GET' })).toBe(true);
    expect(isPreflight('OPTIONS', { origin: 'a' })).toBe(false);
    expect(isPreflight('GET', { origin: 'a', 'access-control-request-method': 'GET' })).toBe(false);
  });

  it('echoes an allowed origin with everything a preflight needs', () => {
    expect(Object.fromEntries(preflightHeaders(cors, 'https://shop.test'))).toEqual({
      'access-control-allow-origin': 'https://shop.test',
      'access-control-allow-methods': 'GET,POST',
      'access-control-allow-headers': 'authorization',
      'access-control-max-age': '600',
      'access-control-expose-headers': 'etag',
    });
  });

  it.each([
    'https://shop.test:8443',
    'http://shop.test',
    'https://shop.test.evil.test',
    'https://shop.test/',
    'null',
  ])('has nothing for %s', (origin) => {
    expect(preflightHeaders(cors, origin)).toEqual([]);
    expect(responseHeaders(cors, origin)).toEqual([]);
  });

  it('adds nothing to a response without Origin', () => {
    expect(responseHeaders(cors, undefined)).toEqual([]);
  });

  it('knows * and the two scheme patterns', () => {
    expect(responseHeaders({ ...cors, allowOrigins: ['*'] }, 'http://a.test')[0]?.[1]).toBe('*');
    const secure = { ...cors, allowOrigins: ['https://*'] };
    expect(responseHeaders(secure, 'https://a.test')[0]?.[1]).toBe('https://a.test');
    expect(responseHeaders(secure, 'http://a.test')).toEqual([]);
  });

  it('allows credentials to named origins only', () => {
    const pairs = responseHeaders({ ...cors, allowCredentials: true }, 'https://shop.test');
    expect(pairs).toContainEqual(['access-control-allow-credentials', 'true']);
    expect(() => checkCors({ ...cors, allowCredentials: true, allowOrigins: ['*'] })).toThrow(
      /allowCredentials/,
    );
  });

  it.each(['https://shop.test/', 'shop.test', 'https://shop.test/app'])(
    'refuses "%s" as an origin',
    (origin) => {
      expect(() => checkCors({ ...cors, allowOrigins: [origin] })).toThrow(/is no origin/);
    },
  );
});
