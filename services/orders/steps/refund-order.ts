import { randomUUID } from 'node:crypto';
import type { BoardOrder } from '@/contract/schemas/board';
import { bearerOfRefund, paymentMachine, type RefundReason } from '@/contract/states/payment';
import type { Tx } from '@/services/kit/database';
import { boardTopic } from '@/services/kit/live/topics';
import { Refusal } from '@/services/kit/refusal';
import type { Engine } from '../engine';
import type { OrderRow } from '../views/row';
import { paymentMove } from './moves';
import { record, type StepEvent } from './record';
import { boardOrderNow, lockKitchensOrder, onBoard } from './subject';

const moves = { refund: paymentMove('refund'), refundPart: paymentMove('refundPart') };

/** What may still be given back of what was paid; null where nothing was. */
export function leftToRefundMinor(order: OrderRow): number | null {
  const isPaid = order.payment_status === 'paid' || order.payment_status === 'partly_refunded';
  if (!isPaid) return null;
  return order.payment_amount_minor - (order.refunds ?? []).reduce((sum, each) => sum + each.amountMinor, 0);
}

export interface GivenBack {
  readonly personId: string;
  readonly amountMinor: number;
  readonly reason: RefundReason;
  readonly note: string;
  readonly now: Date;
  /** The field of the request that names the amount. */
  readonly field: string;
}

/**
 * Books money as given back, on an order that is locked and read under the lock; the reason says who bears it.
 * @returns the event that the caller's step leaves
 * @throws {Refusal} VALIDATION_FAILED when more is asked back than is left
 */
export async function giveBack(tx: Tx, order: OrderRow, given: GivenBack): Promise<StepEvent> {
  const { personId, amountMinor, reason, note, now, field } = given;
  const leftMinor = leftToRefundMinor(order) ?? 0;
  if (amountMinor > leftMinor) {
    const message = `at most ${leftMinor} is left`;
    throw new Refusal('VALIDATION_FAILED', { errors: [{ field, code: 'too_big', message }] });
  }
  const bearer = bearerOfRefund[reason];
  await tx.query(
    `INSERT INTO refund (id, order_id, amount_minor, reason, bearer, note, at, by_person_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [randomUUID(), order.id, amountMinor, reason, bearer, note, now, personId],
  );
  await moves[amountMinor === leftMinor ? 'refund' : 'refundPart'](tx, order.id, now);
  return {
    type: paymentMachine.transitions.refund.event,
    actor: 'restaurant',
    actorId: personId,
    data: { amountMinor, reason, bearer },
  };
}

/**
 * Gives money back after the hand-over. All refunds together never exceed what was paid.
 * @throws {Refusal} NOT_FOUND, STATE_CHANGED, VALIDATION_FAILED when more is asked back than is left
 */
export async function refundOrder(
  engine: Engine,
  tx: Tx,
  request: { orderId: string; personId: string; amountMinor: number; reason: RefundReason; note: string },
): Promise<BoardOrder> {
  const { orderId, personId } = request;
  const order = await lockKitchensOrder(tx, personId, orderId);
  if (leftToRefundMinor(order) === null) {
    throw new Refusal('STATE_CHANGED', { current: await onBoard(engine, tx, order) });
  }
  const now = engine.clock.now();
  const event = await giveBack(tx, order, { ...request, now, field: 'amountMinor' });
  await record(tx, { orderId, at: now, events: [event], topics: [boardTopic(order.restaurant_id)] });
  return boardOrderNow(engine, tx, orderId);
}
