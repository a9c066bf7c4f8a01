/** Conditional writes made from the state tables: a row moves only from a state the table allows. */
import { cancelRequestMachine } from '@/contract/states/cancel-request';
import { deliveryMachine, offerMachine } from '@/contract/states/delivery';
import type { Machine } from '@/contract/states/machine';
import { paymentMachine } from '@/contract/states/payment';
import { problemMachine } from '@/contract/states/problem';
import { reviewMachine } from '@/contract/states/review';
import type { Tx } from '@/services/kit/database';

export interface MoveSql {
  /** Columns besides the state and the table's timestamp, with the time as `$2` and parameters from `$3` on. */
  readonly set?: string;
  /** What must hold besides the state, in SQL, with the same parameters. */
  readonly guard?: string;
}

/** Tries the move of the row with this id, at that time; answers whether it happened. */
type Move = (tx: Tx, id: string, at: Date, params?: readonly unknown[]) => Promise<boolean>;

/** States as the inside of an SQL `IN (…)`. */
export const sqlList = (states: readonly string[]) => states.map((state) => `'${state}'`).join(', ');

/** `acceptedAt` → `accepted_at` */
export const columnOf = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function moveOf<State extends string, Command extends string>(
  table: string,
  idColumn: string,
  machine: Machine<State, Command>,
  command: Command,
  sql: MoveSql,
): Move {
  const { from, to, at: stamp } = machine.transitions[command];
  const set = [`status = '${to}'`, stamp && `${columnOf(stamp)} = $2`, sql.set].filter(Boolean).join(', ');
  const text = `
    UPDATE ${table} SET ${set}
     WHERE ${idColumn} = $1 AND $2::timestamptz IS NOT NULL
       AND status IN (${sqlList(from)})
       ${sql.guard ? `AND ${sql.guard}` : ''}
    RETURNING 1 AS moved`;
  return async (tx, id, at, params = []) => (await tx.query(text, [id, at, ...params])).length > 0;
}

export const deliveryMove = (command: keyof typeof deliveryMachine.transitions, sql: MoveSql = {}): Move =>
  moveOf('delivery', 'id', deliveryMachine, command, sql);

export const offerMove = (command: keyof typeof offerMachine.transitions, sql: MoveSql = {}): Move =>
  moveOf('offer', 'id', offerMachine, command, sql);

const { from: openOffers, to: withdrawn } = offerMachine.transitions.withdraw;

/** Takes back every open offer of a delivery; answers whose they were. */
export function withdrawOffers(
  tx: Tx,
  deliveryId: string,
  at: Date,
): Promise<{ id: string; rider_id: string }[]> {
  return tx.query(
    `UPDATE offer SET status = '${withdrawn}', ended_at = $2
      WHERE delivery_id = $1 AND status IN (${sqlList(openOffers)}) RETURNING id, rider_id`,
    [deliveryId, at],
  );
}

/** Of the order's open request; there is at most one. */
export const cancelRequestMove = (
  command: keyof typeof cancelRequestMachine.transitions,
  sql: MoveSql = {},
): Move => moveOf('cancel_request', 'order_id', cancelRequestMachine, command, sql);

export const paymentMove = (command: keyof typeof paymentMachine.transitions, sql: MoveSql = {}): Move =>
  moveOf('payment', 'order_id', paymentMachine, command, sql);

export const problemMove = (command: keyof typeof problemMachine.transitions, sql: MoveSql = {}): Move =>
  moveOf('problem', 'id', problemMachine, command, sql);

export const reviewMove = (command: keyof typeof reviewMachine.transitions, sql: MoveSql = {}): Move =>
  moveOf('review', 'id', reviewMachine, command, sql);

/**
 * Takes the order's row lock, which is the lock of everything that belongs to the order. Locks are always taken
 * in the order order → delivery → offer → rider → restaurant → topics, so that no two steps wait in a ring.
 */
export async function lockOrder(tx: Tx, orderId: string): Promise<void> {
  await tx.query('SELECT 1 AS locked FROM orders WHERE id = $1 FOR UPDATE', [orderId]);
}

/** The same, by its delivery. */
export async function lockOrderOf(tx: Tx, deliveryId: string): Promise<void> {
  await tx.query(
    `SELECT 1 AS locked FROM orders WHERE id = (SELECT order_id FROM delivery WHERE id = $1) FOR UPDATE`,
    [deliveryId],
  );
}
