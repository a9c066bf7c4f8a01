import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, documentHeaders } from './security-headers';

const parts = { nonce: 'abc', hostedUiUrl: 'https://login.example.com', https: true, development: false };

describe('the policy of a document', () => {
  it('allows nothing from elsewhere but the way to the hosted UI', () => {
    const elsewhere = contentSecurityPolicy(parts)
      .split('; ')
      .filter((directive) => /https?:|\*|data:|blob:/.test(directive));
    expect(elsewhere).toEqual(["form-action 'self' https://login.example.com"]);
  });

  it('allows pictures from the map tiles’ origin where there is one, and nothing else from there', () => {
    const policy = contentSecurityPolicy({ ...parts, mapTilesOrigin: 'https://tiles.example.com' });
    expect(policy.split('; ').filter((directive) => directive.includes('tiles'))).toEqual([
      "img-src 'self' https://tiles.example.com",
    ]);
  });

  it('allows inline and eval nowhere, be it in a style attribute', () => {
    expect(contentSecurityPolicy(parts)).not.toContain('unsafe');
  });

  it('asks for https where the app has it, and only there', () => {
    expect(contentSecurityPolicy(parts)).toContain('upgrade-insecure-requests');
    expect(documentHeaders(true, '/')['strict-transport-security']).toMatch(/^max-age=31536000/);
    expect(contentSecurityPolicy({ ...parts, https: false })).not.toContain('upgrade-insecure-requests');
    expect(documentHeaders(false, '/')['strict-transport-security']).toBeUndefined();
  });

  it('lets those pages ask where the device is that have a use for it, and none for anything else of it', () => {
    const policyOf = (pathname: string) => documentHeaders(true, pathname)['permissions-policy'] ?? '';
    for (const pathname of ['/', '/address', '/rider', '/restaurants/x', '/account'])
      expect(policyOf(pathname), pathname).toContain('geolocation=(self)');
    for (const pathname of ['/restaurant', '/restaurant/x', '/auth/problem/expired', '/shared/x'])
      expect(policyOf(pathname), pathname).toContain('geolocation=()');
    for (const feature of ['camera', 'microphone', 'payment', 'usb'])
      expect(policyOf('/rider')).toContain(`${feature}=()`);
  });
});
