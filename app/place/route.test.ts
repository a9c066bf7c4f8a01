import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appOrigin, stubEnv } from '@/lib/auth/testing/stub-env';
import { StubProvider } from '@/lib/auth/testing/stub-provider';
import { parsePlace } from '@/lib/server/place';

const pool = new StubProvider();
let keepPlace: (request: Request) => Promise<Response>;
let keepPreferences: (request: Request) => Promise<Response>;

beforeAll(async () => {
  await pool.start();
  stubEnv(pool);
  keepPlace = (await import('./route')).POST;
  keepPreferences = (await import('../preferences/route')).POST;
});
afterAll(() => pool.stop());

function form(
  fields: Record<string, string>,
  headers: Record<string, string> = { origin: appOrigin },
): Request {
  const body = new URLSearchParams(fields).toString();
  return new Request(`${appOrigin}/x`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(body.length),
      ...headers,
    },
  });
}
const place = {
  postcode: '04778',
  roadAddress: '서울 성동구 왕십리로 83-21',
  district: '성동구',
  lat: '37.5446',
  lng: '127.0443',
};
const cookieOf = (response: Response) => response.headers.getSetCookie()[0] ?? '';
const locationOf = (response: Response) => response.headers.get('location');

describe('the chosen place', () => {
  it('is kept as it was found, and one goes back', async () => {
    const response = await keepPlace(form({ ...place, to: '/checkout/halmae' }));
    expect([response.status, locationOf(response)]).toEqual([303, `${appOrigin}/checkout/halmae`]);
    const value = decodeURIComponent(/^place=([^;]*)/.exec(cookieOf(response))?.[1] ?? '');
    expect(parsePlace(value)).toEqual({
      postcode: '04778',
      roadAddress: place.roadAddress,
      district: '성동구',
      position: { lat: 37.5446, lng: 127.0443 },
    });
  });

  it('keeps what is known of the building, and which saved address it was', async () => {
    const savedId = '0b5a1c9e-6f0d-4a43-9f11-2f6a4b1d00ff';
    const known = {
      buildingKo: '서울숲 한울아파트',
      buildingEn: 'Seoulsup Hanul',
      apartment: 'yes',
      savedId,
    };
    const response = await keepPlace(form({ ...place, ...known }));
    const value = decodeURIComponent(/^place=([^;]*)/.exec(cookieOf(response))?.[1] ?? '');
    expect(parsePlace(value)).toMatchObject({
      building: { ko: '서울숲 한울아파트', en: 'Seoulsup Hanul' },
      apartment: true,
      savedId,
    });
  });

  it.each([
    { postcode: '123456' },
    { lat: '91' },
    { lng: 'x' },
    { lat: '' },
    { roadAddress: '' },
    { savedId: 'x' },
  ])('is not kept with %j, and one may look again', async (wrong) => {
    const response = await keepPlace(form({ ...place, ...wrong, to: '/checkout/halmae' }));
    expect(locationOf(response)).toBe(`${appOrigin}/address?error=invalid&to=%2Fcheckout%2Fhalmae`);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it('case 1: leads to pages of ours only', async () => {
    expect(locationOf(await keepPlace(form({ ...place, to: '//evil.test' })))).toBe(`${appOrigin}/`);
  });

  it('is nothing another site may set', async () => {
    expect((await keepPlace(form(place, { origin: 'https://evil.test' }))).status).toBe(403);
    expect((await keepPlace(form(place, {}))).status).toBe(403);
  });

  it('is refused above any size of ours', async () => {
    expect((await keepPlace(form({ ...place, roadAddress: 'x'.repeat(20_000) }))).status).toBe(413);
  });

  it('is no place where the cookie was made by somebody else', () => {
    for (const value of ['', 'null', '{}', '{"postcode":"1"}', 'x']) expect(parsePlace(value)).toBeNull();
  });
});

describe('preferences', () => {
  it('keep a language, and one stays on the page', async () => {
    const referer = `${appOrigin}/restaurants/halmae?x=1`;
    const response = await keepPreferences(form({ locale: 'en' }, { origin: appOrigin, referer }));
    expect(cookieOf(response)).toMatch(/^locale=en;/);
    expect(locationOf(response)).toBe(referer);
  });

  it('keep a theme, and forget it for the system’s', async () => {
    expect(cookieOf(await keepPreferences(form({ theme: 'dark' })))).toMatch(
      /^theme=dark;.*Max-Age=31536000/,
    );
    expect(cookieOf(await keepPreferences(form({ theme: 'system' })))).toMatch(/^theme=;.*Max-Age=0/);
  });

  it('know only the languages and themes there are', async () => {
    expect((await keepPreferences(form({ locale: 'xx' }))).status).toBe(400);
    expect((await keepPreferences(form({ theme: 'a; Domain=evil' }))).status).toBe(400);
  });

  it('case 1: a foreign referer leads home', async () => {
    const response = await keepPreferences(
      form({ locale: 'ko' }, { 'sec-fetch-site': 'same-origin', referer: 'https://evil.test/x' }),
    );
    expect(locationOf(response)).toBe(`${appOrigin}/`);
  });
});
