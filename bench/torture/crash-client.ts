/** Somebody who orders again and again until the line breaks, and the staff who answer. */
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { tokenOf } from '@/services/testing/people';
import { usualOrder, usualTotal } from '@/services/testing/road';

export interface Urls {
  readonly customer: string;
  readonly restaurant: string;
}

/** What clients were told. */
export interface Told {
  /** The newest version of each order they heard of. */
  readonly versions: Map<string, number>;
  /** Keys sent, answered or not. */
  readonly keys: Set<string>;
  /** Problems that were taken down, and which of them were answered. */
  readonly problems: Set<string>;
  readonly answers: Set<string>;
  /** Orders whose review was taken down. */
  readonly reviews: Set<string>;
  /** What the services failed at: nothing, whatever is sent. */
  readonly failures: string[];
}

export const couponCode = 'CRASH';
export const couponMinor = 1_000;
const OrderSchema = z.object({ id: z.string(), version: z.int(), code: z.string() });
const ProblemSchema = z.object({ id: z.string() });

/** What is ordered under a key: always the same, since the key may be sent again by the next life's clients. */
function wishOf(key: string, slots: readonly string[]) {
  const dice = (nth: number) => Number.parseInt(key[nth] ?? '0', 16);
  const isPickup = dice(0) < 6;
  const usesCoupon = dice(1) < 4;
  const scheduledFor = dice(2) < 4 ? slots[dice(3) % slots.length] : undefined;
  const expectedTotalMinor = (isPickup ? 18_000 : usualTotal) - (usesCoupon ? couponMinor : 0);
  return {
    // A coupon counts once per person.
    as: usesCoupon ? `guest-${key}` : 'customer',
    isPickup,
    body: {
      ...usualOrder,
      note: key,
      expectedTotalMinor,
      ...(isPickup && { serviceType: 'pickup' }),
      ...(usesCoupon && { couponCode }),
      ...(scheduledFor && { scheduledFor }),
    },
  };
}

interface Call {
  readonly as: string;
  readonly key?: string;
  readonly method?: string;
  readonly body: unknown;
}

/** Answers null for a refusal. @throws when the line breaks */
async function send(
  told: Told,
  url: string,
  { as, key = randomUUID(), method = 'POST', body }: Call,
): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: {
      authorization: `Bearer ${tokenOf(as, ['customers', 'restaurant-staff'])}`,
      'idempotency-key': key,
      'content-type': 'application/json',
    },
    body: JSON.stringify(body),
  });
  const answer: unknown = await response.json();
  if (response.status >= 500) told.failures.push(`${method} ${url}: ${JSON.stringify(answer)}`);
  return response.ok ? answer : null;
}

/** Says what was wrong, is given something back, and reviews it. */
async function giveFeedback(urls: Urls, told: Told, as: string, orderId: string): Promise<void> {
  const order = `${urls.customer}/customer/orders/${orderId}`;
  const given = await send(told, `${order}/review`, { as, method: 'PUT', body: { food: 4, text: 'warm' } });
  if (given) told.reviews.add(orderId);
  const reported = ProblemSchema.nullable().parse(
    await send(told, `${order}/problems`, { as, body: { kind: 'cold' } }),
  );
  if (!reported) return;
  told.problems.add(reported.id);
  const url = `${urls.restaurant}/restaurant/problems/${reported.id}/answer`;
  if (await send(told, url, { as: 'staff', body: { accept: true, refundMinor: 2_000 } }))
    told.answers.add(reported.id);
}

/** Places (first what was never answered), then goes on with it at random, until the line breaks. */
export async function orderAgainAndAgain(
  urls: Urls,
  told: Told,
  unanswered: string[],
  slots: readonly string[],
): Promise<void> {
  const hear = (answer: unknown) => {
    const order = OrderSchema.nullable().parse(answer);
    if (order) told.versions.set(order.id, Math.max(order.version, told.versions.get(order.id) ?? 0));
    return order;
  };
  for (;;) {
    const key = unanswered.pop() ?? randomUUID();
    told.keys.add(key);
    const { as, body, isPickup } = wishOf(key, slots);
    try {
      const placed = hear(await send(told, `${urls.customer}/customer/orders`, { as, key, body }));
      if (!placed) continue;
      const order = `${urls.restaurant}/restaurant/orders/${placed.id}`;
      const step = async (name: string, more: object = {}) =>
        hear(await send(told, `${order}/${name}`, { as: 'staff', body: more }));
      const what = Math.random();
      if (what < 0.6) await step('accept', { prepMinutes: 10 });
      if (what < 0.35) await step('ready');
      if (what < 0.3 && isPickup) {
        await step('collect', { code: placed.code });
        await giveFeedback(urls, told, as, placed.id);
      }
      if (what > 0.8) {
        const url = `${urls.customer}/customer/orders/${placed.id}/cancel`;
        hear(await send(told, url, { as, body: { reason: 'other' } }));
      }
    } catch {
      unanswered.push(key);
      return;
    }
  }
}
