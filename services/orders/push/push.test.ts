import { decodeProtectedHeader, importJWK, jwtVerify } from 'jose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PushMessageSchema } from '@/contract/schemas/push';
import type { Database } from '@/services/kit/database';
import { openTestDatabase } from '@/services/testing/database';
import { type PushEndpoint, startPushEndpoint } from '@/services/testing/push-endpoint';
import { handedOver, place } from '@/services/testing/road';
import { emptyTown, enrol, fillTown, hire, kitchenId } from '@/services/testing/town';
import { openWorld, type World } from '@/services/testing/world';

const minute = 60_000;
let database: Database;
let one: World;
let two: World;
let browsers: PushEndpoint;

beforeAll(async () => {
  database = await openTestDatabase();
  one = await openWorld({ database });
  two = await openWorld({ database });
});
beforeEach(async () => {
  await emptyTown(database);
  await database.query('TRUNCATE push_subscription, push_outbox, customer_profile');
  for (const world of [one, two]) world.core.engine.catalogue.forgetAll();
  await fillTown(database);
  await hire(database, 'staff', kitchenId);
  await enrol(database, 'rider', 100);
  browsers = await startPushEndpoint();
});
afterEach(() => browsers.close());
afterAll(async () => {
  await one.close();
  await two.close();
  await database.close();
});

const pass = (ms: number) => {
  for (const world of [one, two]) world.clock.advance(ms);
};
const subscribe = (path = '/phone', locale: 'ko' | 'en' = 'ko', as = 'customer') =>
  one.call('subscribePush', { as, body: browsers.subscription(path, locale) });
const staff = (id: 'acceptOrder' | 'rejectOrder', orderId: string) =>
  one.call(id, {
    as: 'staff',
    params: { orderId },
    body: id === 'acceptOrder' ? { prepMinutes: 15 } : { reason: 'too_busy' },
  });
const accepted = async () => {
  const { body } = await place(one);
  await staff('acceptOrder', body.id);
  return body;
};
/** Everything that was due has been sent, whichever process had it in hand. */
const allSent = () => Promise.all([one.core.push.runDue(), two.core.push.runDue()]);
const told = () => browsers.received.map(({ message }) => PushMessageSchema.parse(message));
const waiting = async () =>
  (await database.query<{ n: number }>('SELECT count(*)::int AS n FROM push_outbox'))[0]?.n;
const subscribed = async () =>
  (await database.query<{ n: number }>('SELECT count(*)::int AS n FROM push_subscription'))[0]?.n;

test('the key is made once, also by two processes at once, and never leaves its other half', async () => {
  await database.query('TRUNCATE push_key');
  const answers = await Promise.all([one, two, one, two].map((world) => world.call('getPushKey', {})));
  const keys = new Set(answers.map(({ body }) => JSON.stringify(body)));
  expect(keys.size).toBe(1);
  const { body } = await one.call('getPushKey', {});
  expect(Object.keys(body)).toEqual(['publicKey']);
  expect(Buffer.from(body.publicKey, 'base64url')).toHaveLength(65);
});

test('an accepted order is told in words that only this browser can read', async () => {
  await subscribe();
  const order = await accepted();
  await one.core.push.runDue();
  expect(told()).toEqual([
    {
      title: kitchenId,
      body: expect.stringMatching(/^주문을 받았어요\. (\d+월 \d+일 )?\d\d:\d\d–\d\d:\d\d쯤 도착해요\.$/),
      url: `/orders/${order.id}`,
      tag: `order-${order.id}`,
      version: 2,
    },
  ]);
  expect(await waiting()).toBe(0);
  const [received] = browsers.received;
  expect(received?.headers).toMatchObject({
    'content-encoding': 'aes128gcm',
    urgency: 'high',
    topic: expect.stringMatching(/^[\w-]{32}$/),
    ttl: expect.stringMatching(/^3[56]\d\d$/),
  });
});

test('the push service is told who sends, in a word that holds there and for half a day', async () => {
  await subscribe();
  await accepted();
  await one.core.push.runDue();
  const header = browsers.received[0]?.headers.authorization ?? '';
  const [, word = '', key = ''] = /^vapid t=(\S+), k=(\S+)$/.exec(header) ?? [];
  expect(key).toBe((await one.call('getPushKey', {})).body.publicKey);
  const point = Buffer.from(key, 'base64url');
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  };
  const { payload } = await jwtVerify(word, await importJWK(jwk, 'ES256'), {
    audience: browsers.origin,
    currentDate: one.clock.now(),
  });
  expect(decodeProtectedHeader(word)).toEqual({ typ: 'JWT', alg: 'ES256' });
  expect(payload.sub).toBe('mailto:push@baedal.test');
  expect((payload.exp ?? 0) - one.clock.now().getTime() / 1000).toBeLessThanOrEqual(86_400);
});

test('every browser of the person hears, each in its language, and nobody else’s', async () => {
  await subscribe('/phone', 'ko');
  await subscribe('/laptop', 'en');
  await subscribe('/stranger', 'en', 'stranger');
  await accepted();
  await one.core.push.runDue();
  const bodies = Object.fromEntries(
    browsers.received.map(({ path, message }) => [path, PushMessageSchema.parse(message).body]),
  );
  expect(Object.keys(bodies).sort()).toEqual(['/laptop', '/phone']);
  expect(bodies['/laptop']).toMatch(
    /^Your order has been accepted\. It arrives around (\d+ \w+ )?\d\d:\d\d–\d\d:\d\d\.$/,
  );
});

test('the language and the wish of the profile count', async () => {
  const profile = (notify: boolean) =>
    one.call('updateProfile', {
      as: 'customer',
      body: { name: '', phone: null, locale: 'en', notify: { orders: notify, offers: false } },
    });
  await subscribe('/phone', 'ko');
  await profile(true);
  await accepted();
  await one.core.push.runDue();
  expect(told()[0]?.body).toMatch(/^Your order/);
  await profile(false);
  await accepted();
  await one.core.push.runDue();
  expect(told()).toHaveLength(1);
  expect(await waiting()).toBe(0);
});

test('the whole way of an order is told step by step, and what one did oneself is not', async () => {
  await subscribe();
  const { orderId } = await handedOver(one);
  await allSent();
  // Of what nobody had seen yet, the last is told; on a slow machine some was seen on the way.
  expect(told().at(-1)?.body).toBe('배달이 끝났어요. 맛있게 드세요!');
  const before = told().length;
  await one.call('reviewOrder', { as: 'customer', params: { orderId }, body: { food: 5 } });
  await allSent();
  expect(told()).toHaveLength(before);
  const own = (await place(one)).body;
  await one.call('cancelOrder', { as: 'customer', params: { orderId: own.id }, body: { reason: 'other' } });
  await allSent();
  expect(told()).toHaveLength(before);
  const refused = (await place(one)).body;
  await staff('rejectOrder', refused.id);
  await allSent();
  expect(told().at(-1)).toMatchObject({
    body: expect.stringContaining('받지 못했어요'),
    tag: `order-${refused.id}`,
  });
});

test('two processes that look at once send it once', async () => {
  for (let browser = 0; browser < 5; browser += 1) await subscribe(`/browser-${browser}`);
  for (let round = 0; round < 4; round += 1) await accepted();
  await Promise.all([one, two, one, two].map(({ core }) => core.push.runDue()));
  const sent = browsers.received.map(
    ({ path, message }) => `${path} ${PushMessageSchema.parse(message).tag}`,
  );
  expect(sent).toHaveLength(20);
  expect(new Set(sent).size).toBe(20);
  expect(await waiting()).toBe(0);
});

test('news wakes the sender by itself', async () => {
  const awake = await openWorld({ database, nudge: true });
  await subscribe();
  await accepted();
  await expect.poll(() => told().length, { timeout: 5_000 }).toBe(1);
  await awake.close();
});

describe('a push service that', () => {
  test.each([404, 410, 401, 403])('answers %i forgets the browser', async (status) => {
    await subscribe('/gone');
    await accepted();
    browsers.answer = { status };
    await one.core.push.runDue();
    expect([await subscribed(), await waiting()]).toEqual([0, 0]);
  });

  test('is busy is asked again, later each time, and not for ever', async () => {
    await subscribe();
    await accepted();
    browsers.answer = { status: 503 };
    await one.core.push.runDue();
    await one.core.push.runDue();
    expect(browsers.received).toHaveLength(1);
    const passAndLook = async (ms: number) => {
      pass(ms);
      await one.core.push.runDue();
    };
    await passAndLook(16_000);
    expect(browsers.received).toHaveLength(2);
    await passAndLook(16_000);
    expect(browsers.received).toHaveLength(2);
    for (let tries = 0; tries < 6; tries += 1) await passAndLook(9 * minute);
    expect(browsers.received).toHaveLength(6);
    expect([await waiting(), await subscribed()]).toEqual([0, 1]);
  });

  test('says when to come back is listened to', async () => {
    await subscribe();
    await accepted();
    browsers.answer = { status: 429, headers: { 'retry-after': '120' } };
    await one.core.push.runDue();
    pass(90_000);
    await one.core.push.runDue();
    expect(browsers.received).toHaveLength(1);
    browsers.answer = { status: 201 };
    pass(40_000);
    await one.core.push.runDue();
    expect(browsers.received).toHaveLength(2);
    expect(await waiting()).toBe(0);
  });

  test('will not have it at all is not asked again', async () => {
    await subscribe();
    await accepted();
    browsers.answer = { status: 413 };
    await one.core.push.runDue();
    expect([await waiting(), await subscribed()]).toEqual([0, 1]);
  });

  test('is not there is tried again, and a redirect is not followed', async () => {
    await subscribe();
    await accepted();
    browsers.answer = { status: 307, headers: { location: `${browsers.origin}/inside` } };
    await one.core.push.runDue();
    expect(browsers.received.map(({ path }) => path)).toEqual(['/phone']);
    await accepted();
    await browsers.close();
    await one.core.push.runDue();
    expect(await waiting()).toBe(1);
  });
});

test('whoever died while sending leaves it to another after a minute', async () => {
  await subscribe();
  await accepted();
  await database.query('UPDATE push_outbox SET tries = 1, due_at = $1', [
    new Date(one.clock.now().getTime() + minute),
  ]);
  await two.core.push.runDue();
  expect(told()).toEqual([]);
  pass(2 * minute);
  await two.core.push.runDue();
  expect(told()).toHaveLength(1);
});

test('news of an hour ago is no news', async () => {
  await subscribe();
  await accepted();
  pass(61 * minute);
  await one.core.push.runDue();
  expect([told(), await waiting()]).toEqual([[], 0]);
});

test('a browser hears for whoever signed in last, until it is told to stop', async () => {
  await subscribe('/shared', 'ko', 'before');
  await subscribe('/shared');
  expect(await subscribed()).toBe(1);
  const { endpoint } = browsers.subscription('/shared') as { endpoint: string };
  const unsubscribe = (as: string) => one.call('unsubscribePush', { as, body: { endpoint } });
  expect((await unsubscribe('before')).body).toEqual({ subscribed: false });
  expect(await subscribed()).toBe(1);
  await unsubscribe('customer');
  expect(await subscribed()).toBe(0);
});

test('ten browsers of a person are kept, the latest', async () => {
  for (let browser = 0; browser < 12; browser += 1) {
    await subscribe(`/browser-${browser}`);
    pass(1_000);
  }
  expect(await subscribed()).toBe(10);
});

test.each([
  ['an address inside', { endpoint: 'https://169.254.169.254/latest' }, 'endpoint'],
  ['plain http', { endpoint: 'http://fcm.googleapis.com/x' }, 'endpoint'],
  ['a key that is none', { keys: { p256dh: 'AAAA', auth: 'x' } }, 'keys.p256dh'],
  ['another language', { locale: 'fr' }, 'locale'],
])('a subscription with %s is refused by its field', async (_, over, field) => {
  const body = { ...browsers.subscription('/phone'), ...over };
  const { status, problem } = await one.call('subscribePush', { as: 'customer', body });
  expect([status, problem.errors[0]?.field]).toEqual([422, field]);
});
