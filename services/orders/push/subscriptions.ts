/** Browsers that hear of their person's orders. */
import { createHash } from 'node:crypto';
import type * as z from 'zod';
import type { PushSubscriptionRequestSchema } from '@/contract/schemas/push';
import type { Tx } from '@/services/kit/database';
import { Refusal } from '@/services/kit/refusal';
import { parseEndpoint } from '@/services/kit/web-push/endpoint';
import type { Engine } from '../engine';

/** A phone, a tablet, two laptops … and then the one that was longest not seen goes. */
const browsersAtMost = 10;

const idOf = (endpoint: string) => createHash('sha256').update(endpoint).digest('base64url');

/**
 * Subscribes a browser for a person, and for nobody else: whoever signed in last hears.
 * @throws {Refusal} VALIDATION_FAILED for an endpoint that nothing may be sent to
 */
export async function subscribePush(
  engine: Engine,
  tx: Tx,
  personId: string,
  wish: z.output<typeof PushSubscriptionRequestSchema>,
): Promise<{ subscribed: true }> {
  const { endpoint, keys, locale } = wish;
  if (!parseEndpoint(endpoint, engine.push)) {
    const error = { field: 'endpoint', code: 'invalid', message: 'must be the https URL of a push service' };
    throw new Refusal('VALIDATION_FAILED', { errors: [error] });
  }
  await tx.query(
    `INSERT INTO push_subscription (id, person_id, endpoint, p256dh, auth, locale, subscribed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (id) DO UPDATE SET person_id = excluded.person_id, p256dh = excluded.p256dh,
       auth = excluded.auth, locale = excluded.locale, subscribed_at = excluded.subscribed_at`,
    [idOf(endpoint), personId, endpoint, keys.p256dh, keys.auth, locale, engine.clock.now()],
  );
  await tx.query(
    `DELETE FROM push_subscription WHERE id IN (
       SELECT id FROM push_subscription WHERE person_id = $1 ORDER BY subscribed_at DESC, id OFFSET $2)`,
    [personId, browsersAtMost],
  );
  return { subscribed: true };
}

/** Somebody else's browser stays as it is, and so does one that is not known. */
export async function unsubscribePush(
  tx: Tx,
  personId: string,
  endpoint: string,
): Promise<{ subscribed: false }> {
  await tx.query('DELETE FROM push_subscription WHERE id = $1 AND person_id = $2', [
    idOf(endpoint),
    personId,
  ]);
  return { subscribed: false };
}
