import { describe, expect, it } from 'vitest';
import { headersOf, keyOf } from './document-key';

const host = 'baedal.example';
const place = encodeURIComponent(
  JSON.stringify({
    roadAddress: '서울특별시 성동구 연무장길 20',
    postcode: '04782',
    district: '성동구',
    position: { lat: 37.5445, lng: 127.0557 },
  }),
);

const visit = (headers: Record<string, string> = {}, url = '/', method = 'GET') =>
  keyOf({ method, url, headers: { host, ...headers } }, host);

describe('the key of a public document', () => {
  it('is address, language, theme and place', () => {
    const cookie = `locale=en; theme=dark; place=${place}`;
    expect(visit({ cookie }, '/restaurants/sundubu?item=stew')).toEqual({
      url: '/restaurants/sundubu?item=stew',
      locale: 'en',
      theme: 'dark',
      place,
    });
    expect(visit()).toEqual({ url: '/', locale: 'ko', theme: undefined, place: undefined });
    expect(visit({ 'accept-language': 'en-GB,en;q=0.9' })?.locale).toBe('en');
  });

  it.each(['/?q=%EA%B5%AD&open=1', '/restaurants/a/reviews?before=b', '/address?to=%2Fbasket', '/basket'])(
    'is there for %s, asked whole or for its head alone',
    (url) => {
      expect(visit({}, url)?.url).toBe(url);
      expect(visit({}, url, 'HEAD')).toEqual(visit({}, url));
    },
  );

  it('takes no notice of a theme or a place that the pages take none of', () => {
    expect(visit({ cookie: 'theme=pink; place=%7B%22lat%22:1%7D; locale=fr' })).toEqual(visit());
    expect(visit({ cookie: 'place=%ff' })).toEqual(visit());
  });

  it('makes a visitor who is nothing else', () => {
    const key = visit({ cookie: `theme=light; place=${place}`, 'accept-language': 'en', 'user-agent': 'x' });
    if (!key) throw new Error('no key');
    expect(headersOf(key, host)).toEqual({
      host,
      accept: 'text/html',
      'accept-language': 'en',
      cookie: `locale=en; theme=light; place=${place}`,
    });
    expect(keyOf({ method: 'GET', url: key.url, headers: headersOf(key, host) }, host)).toEqual(key);
  });
});

describe('there is none', () => {
  it.each([
    '__Host-baedal-session.0=sealed',
    '__Host-baedal-person=mark',
    '__Host-baedal-revoked=1',
    '__Host-baedal-flow-0123456789abcdef=sealed',
    'anything=else',
    'locale=ko; locale=en',
    '=nameless',
  ])('with the cookie %s', (cookie) => {
    expect(visit({ cookie })).toBeNull();
    expect(visit({ cookie: `locale=ko; ${cookie}` })).toBeNull();
  });

  it.each([
    '/orders',
    '/account',
    '/restaurant',
    '/rider',
    '/checkout/sundubu',
    '/shared/token',
    '/auth/sign-in',
    '/api/customer/restaurants',
    '/restaurants/a/b',
    '/restaurants/%2e%2e',
    '//',
    '/?_rsc=abc',
    '/?cuisine=korean&_rsc=abc',
    '/?utm_source=paper',
    '/address?query=my-house',
    '/?q=a?item=b',
    '/restaurants/a/reviews/b',
    `/?q=${'x'.repeat(300)}`,
    'http://elsewhere.example/',
  ])('for %s', (url) => {
    expect(visit({}, url)).toBeNull();
  });

  it.each([
    'rsc',
    'next-router-state-tree',
    'next-router-prefetch',
    'next-action',
    'x-nextjs-data',
    'range',
    'authorization',
    'x-baedal-rendering',
  ])('with the header %s', (name) => {
    expect(visit({ [name]: '1' })).toBeNull();
  });

  it('for another method or another host', () => {
    for (const method of ['POST', 'PUT', 'OPTIONS']) expect(visit({}, '/', method)).toBeNull();
    expect(keyOf({ method: 'GET', url: '/', headers: { host: '127.0.0.1' } }, host)).toBeNull();
    expect(keyOf({ method: 'GET', url: '/', headers: {} }, host)).toBeNull();
  });
});
