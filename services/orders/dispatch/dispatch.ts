/** Finds riders for deliveries: ready orders first, near riders first, one open offer per rider. */
import { randomUUID } from 'node:crypto';
import { distanceMetres, type Position } from '@/contract/place';
import { deliveryInHand, deliveryMachine } from '@/contract/states/delivery';
import { plusMs } from '@/services/kit/clock';
import type { Tx } from '@/services/kit/database';
import { boardTopic, riderTopic } from '@/services/kit/live/topics';
import type { Engine } from '../engine';
import { deliveryMove, lockOrder } from '../steps/moves';
import { record } from '../steps/record';

interface Waiting extends Record<string, unknown> {
  delivery_id: string;
  order_id: string;
  restaurant_id: string;
  lat: number;
  lng: number;
}

interface Candidate extends Record<string, unknown> {
  person_id: string;
  lat: number | null;
  lng: number | null;
  asked_before: number;
}

const inHandSql = deliveryInHand.map((status) => `'${status}'`).join(', ');
const offerDelivery = deliveryMove('offer');

/** Who may be asked about anything now: online, heard of, nothing to answer, room for a job. */
const freeSql = (freshSince: string) => `
  rider.online AND rider.heartbeat_at >= ${freshSince}
  AND NOT EXISTS (SELECT 1 FROM offer WHERE offer.rider_id = rider.person_id AND offer.status = 'open')
  AND (SELECT count(*) FROM delivery WHERE delivery.rider_id = rider.person_id
          AND delivery.status IN (${inHandSql})) < rider.job_limit`;

/** Who may be asked about this delivery now: free, and not one who just said no or gave it back. */
const maySql = (deliveryId: string, freshSince: string, declinedBefore: string) => `
  ${freeSql(freshSince)}
  AND NOT EXISTS (SELECT 1 FROM offer WHERE offer.rider_id = rider.person_id AND offer.delivery_id = ${deliveryId}
                     AND offer.status = 'declined' AND offer.ended_at > ${declinedBefore})
  AND NOT EXISTS (SELECT 1 FROM delivery_given_up g
                   WHERE g.delivery_id = ${deliveryId} AND g.rider_id = rider.person_id)`;

// Only deliveries that somebody could take. Where no rider is free the first line ends it, however many wait. An
// order for later looks for a rider when the kitchen begins.
const waitingSql = `
  SELECT d.id AS delivery_id, o.id AS order_id, o.restaurant_id, r.lat, r.lng
    FROM delivery d JOIN orders o ON o.id = d.order_id JOIN restaurant r ON r.id = o.restaurant_id
   WHERE EXISTS (SELECT 1 FROM rider WHERE ${freeSql('$1')})
     AND d.status = 'unassigned' AND NOT (o.status = 'accepted' AND o.slot_from IS NOT NULL)
     AND EXISTS (SELECT 1 FROM rider WHERE ${maySql('d.id', '$1', '$2')})
   ORDER BY (o.status = 'ready') DESC, d.given_up_at IS NULL, o.ready_by, d.created_at
   LIMIT 50`;

// Locked riders cannot go offline until the offer is written; those locked by others are skipped, not awaited.
const candidatesSql = `
  SELECT rider.person_id, rider.lat, rider.lng,
         (SELECT count(*) FROM offer WHERE offer.delivery_id = $1 AND offer.rider_id = rider.person_id)::int
           AS asked_before
    FROM rider WHERE ${maySql('$1', '$2', '$3')}
   FOR NO KEY UPDATE OF rider SKIP LOCKED`;

/** Since when a rider must have been heard of, and before when they must have said no, to be asked now. */
function since(engine: Engine, now: Date): [Date, Date] {
  return [plusMs(now, -engine.settings.riderStaleMs), plusMs(now, -engine.settings.askAgainAfterDeclineMs)];
}

function metresTo(candidate: Candidate, kitchen: Position): number | null {
  return candidate.lat === null || candidate.lng === null
    ? null
    : distanceMetres({ lat: candidate.lat, lng: candidate.lng }, kitchen);
}

/** Those asked less often first, then the nearest; riders who share no position come last. */
function rank(candidates: readonly Candidate[], kitchen: Position) {
  return candidates
    .map((candidate) => ({ ...candidate, metres: metresTo(candidate, kitchen) }))
    .sort(
      (a, b) =>
        a.asked_before - b.asked_before ||
        (a.metres ?? Number.POSITIVE_INFINITY) - (b.metres ?? Number.POSITIVE_INFINITY) ||
        a.person_id.localeCompare(b.person_id),
    );
}

async function offerTo(engine: Engine, tx: Tx, waiting: Waiting): Promise<boolean> {
  const { settings } = engine;
  await lockOrder(tx, waiting.order_id);
  const now = engine.clock.now();
  const candidates = await tx.query<Candidate>(candidatesSql, [waiting.delivery_id, ...since(engine, now)]);
  const asked: { id: string; riderId: string }[] = [];
  for (const candidate of rank(candidates, waiting)) {
    if (asked.length >= settings.offersAtOnce) break;
    const id = randomUUID();
    const made = await tx.query(
      `INSERT INTO offer (id, delivery_id, rider_id, status, to_pickup_metres, offered_at, expires_at)
       SELECT $1, $2, $3, 'open', $4, $5, $6 FROM delivery WHERE id = $2 AND status = 'unassigned'
       ON CONFLICT DO NOTHING RETURNING 1 AS made`,
      [
        id,
        waiting.delivery_id,
        candidate.person_id,
        candidate.metres,
        now,
        plusMs(now, settings.offerLifeMs),
      ],
    );
    if (made.length > 0) asked.push({ id, riderId: candidate.person_id });
  }
  if (asked.length === 0 || !(await offerDelivery(tx, waiting.delivery_id, now))) return false;
  await record(tx, {
    orderId: waiting.order_id,
    at: now,
    events: [
      {
        type: deliveryMachine.transitions.offer.event,
        actor: 'server',
        data: { offers: asked.map(({ id, riderId }) => ({ offerId: id, riderId })) },
      },
    ],
    topics: [boardTopic(waiting.restaurant_id), ...asked.map(({ riderId }) => riderTopic(riderId))],
  });
  return true;
}

/** Offers every waiting delivery to the best riders there are; stops when nobody is left to ask. */
export async function dispatch(engine: Engine): Promise<void> {
  const waiting = await engine.database.query<Waiting>(waitingSql, since(engine, engine.clock.now()));
  for (const each of waiting) {
    await engine.database.transaction((tx) => offerTo(engine, tx, each));
  }
}
