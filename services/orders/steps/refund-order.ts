import { randomUUID } from 'node:crypto';
import type { BoardOrder } from '@/contract/schemas/board';
import { bearerOfRefund, type RefundReason } from '@/contract/states/payment';
import type { Tx } from '@/services/kit/database';
import { boardTopic } from '@/services/kit/live/topics';
import { Refusal } from '@/services/kit/refusal';
import type { Engine } from '../engine';
import { lockOrder, paymentMove } from './moves';
import { record } from './record';
import { boardOrderNow, kitchensOrder } from './subject';

const moves = { refund: paymentMove('refund'), refundPart: paymentMove('refundPart') };

/**
 * Gives money back after the hand-over; the reason says who bears it. All refunds together never exceed what
 * was paid.
 * @throws {Refusal} NOT_FOUND, STATE_CHANGED, VALIDATION_FAILED when more is asked back than is left
 */
export async function refundOrder(
  engine: Engine,
  tx: Tx,
  request: { orderId: string; personId: string; amountMinor: number; reason: RefundReason; note: string },
): Promise<BoardOrder> {
  const { orderId, personId, amountMinor, reason, note } = request;
  await kitchensOrder(tx, personId, orderId);
  await lockOrder(tx, orderId);
  const order = await kitchensOrder(tx, personId, orderId);
  const isPaid = order.payment_status === 'paid' || order.payment_status === 'partly_refunded';
  if (!isPaid) throw new Refusal('STATE_CHANGED', { current: await boardOrderNow(engine, tx, orderId) });
  const leftMinor =
    order.payment_amount_minor - (order.refunds ?? []).reduce((sum, each) => sum + each.amountMinor, 0);
  if (amountMinor > leftMinor) {
    const message = `at most ${leftMinor} is left`;
    throw new Refusal('VALIDATION_FAILED', { errors: [{ field: 'amountMinor', code: 'too_big', message }] });
  }
  const now = engine.clock.now();
  await tx.query(
    `INSERT INTO refund (id, order_id, amount_minor, reason, bearer, note, at, by_person_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [randomUUID(), orderId, amountMinor, reason, bearerOfRefund[reason], note, now, personId],
  );
  await moves[amountMinor === leftMinor ? 'refund' : 'refundPart'](tx, orderId);
  await record(tx, {
    orderId,
    at: now,
    events: [
      {
        type: 'payment.refunded',
        actor: 'restaurant',
        actorId: personId,
        data: { amountMinor, reason, bearer: bearerOfRefund[reason] },
      },
    ],
    topics: [boardTopic(order.restaurant_id)],
  });
  return boardOrderNow(engine, tx, orderId);
}
