/** Sends what waits in the outbox: in every process, each message once. */
import { createHash } from 'node:crypto';
import type { PushMessage } from '@/contract/schemas/push';
import { plusMs } from '@/services/kit/clock';
import { errorFields } from '@/services/kit/log';
import type { PushSender } from '@/services/kit/web-push/send';
import { type Engine, restaurantOf } from '../engine';
import { etaOf } from '../views/parts';
import { findOrder } from '../views/row';
import { drop, forgetBrowser, takeDue, tryAgain, type Waiting } from './outbox';
import { wordsOf } from './words';

/** What is older is no news any more. */
const newsForMs = 60 * 60_000;
const triesAtMost = 6;
const firstRetryMs = 15_000;
const longestRetryMs = 10 * 60_000;

/** The topic of RFC 8030: while a browser is away, the latest message of an order takes the place of the others. */
const topicOf = (orderId: string) => createHash('sha256').update(orderId).digest('base64url').slice(0, 32);

async function messageOf(engine: Engine, row: Waiting, now: Date): Promise<PushMessage | null> {
  const order = await findOrder(engine.database, row.order_id);
  if (!order) return null;
  const restaurant = await restaurantOf(engine, engine.database, order.restaurant_id);
  const facts = { order, eta: etaOf(order, now), timeZone: restaurant.timeZone, now };
  const body = wordsOf(row.event_type, row.locale, facts);
  if (body === null) return null;
  return {
    title: restaurant.name[row.locale],
    body,
    url: `/orders/${order.id}`,
    tag: `order-${order.id}`,
    version: row.version,
  };
}

function retryAt(row: Waiting, now: Date, afterMs: number | null): Date {
  return plusMs(now, Math.max(afterMs ?? 0, Math.min(longestRetryMs, firstRetryMs * 2 ** (row.tries - 1))));
}

async function deliverOne(engine: Engine, sender: PushSender, row: Waiting): Promise<void> {
  const { database, log } = engine;
  const now = engine.clock.now();
  const leftMs = row.at.getTime() + newsForMs - now.getTime();
  const message = row.wanted && leftMs > 0 ? await messageOf(engine, row, now) : null;
  if (message === null) return drop(database, row);
  const outcome = await sender.send({
    endpoint: row.endpoint,
    keys: row,
    plain: JSON.stringify(message),
    ttlSeconds: Math.ceil(leftMs / 1000),
    topic: topicOf(row.order_id),
  });
  switch (outcome.kind) {
    case 'taken':
      return drop(database, row);
    case 'gone':
      return forgetBrowser(database, row);
    case 'refused':
      log.warn('push_refused', { status: outcome.status });
      return drop(database, row);
    case 'later': {
      if (row.tries >= triesAtMost) {
        log.warn('push_given_up', { reason: outcome.reason });
        return drop(database, row);
      }
      return tryAgain(database, row, retryAt(row, engine.clock.now(), outcome.afterMs));
    }
  }
}

/** Whether a later one of the same order and browser takes its place before anybody saw it. */
function isReplaced(rows: readonly Waiting[], row: Waiting): boolean {
  return rows.some(
    (each) =>
      each.subscription_id === row.subscription_id &&
      each.order_id === row.order_id &&
      each.version > row.version,
  );
}

/** Sends everything that is due. One that breaks is tried again when its lease is over. */
export async function deliverDue(engine: Engine, sender: PushSender): Promise<void> {
  for (;;) {
    const rows = await takeDue(engine.database, engine.clock.now());
    if (rows.length === 0) return;
    const deliveries = rows.map((row) =>
      isReplaced(rows, row) ? drop(engine.database, row) : deliverOne(engine, sender, row),
    );
    for (const outcome of await Promise.allSettled(deliveries)) {
      if (outcome.status === 'rejected') engine.log.error('push_failed', errorFields(outcome.reason));
    }
  }
}
