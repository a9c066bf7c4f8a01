/** Conditional writes made from the state tables: a row moves only from a state the table allows. */
import { cancelRequestMachine } from '@/contract/states/cancel-request';
import { deliveryMachine, offerMachine } from '@/contract/states/delivery';
import type { Machine } from '@/contract/states/machine';
import { orderMachine } from '@/contract/states/order';
import { paymentMachine } from '@/contract/states/payment';
import { problemMachine } from '@/contract/states/problem';
import { reviewMachine } from '@/contract/states/review';
import type { Tx } from '@/services/kit/database';

interface MoveSql {
  /** Further columns, with parameters from `$2` on. */
  readonly set?: string;
  /** What must hold besides the state, in SQL, with the same parameters. */
  readonly guard?: string;
}

/** Tries the move of the row with this id; answers whether it happened. */
type Move = (tx: Tx, id: string, params?: readonly unknown[]) => Promise<boolean>;

function moveOf<State extends string, Command extends string>(
  table: string,
  idColumn: string,
  machine: Machine<State, Command>,
  command: Command,
  sql: MoveSql,
): Move {
  const { from, to } = machine.transitions[command];
  const text = `
    UPDATE ${table} SET status = '${to}'${sql.set ? `, ${sql.set}` : ''}
     WHERE ${idColumn} = $1 AND status IN (${from.map((state) => `'${state}'`).join(', ')})
       ${sql.guard ? `AND ${sql.guard}` : ''}
    RETURNING 1 AS moved`;
  return async (tx, id, params = []) => (await tx.query(text, [id, ...params])).length > 0;
}

export const orderMove = (command: keyof typeof orderMachine.transitions, sql: MoveSql = {}): Move =>
  moveOf('orders', 'id', orderMachine, command, sql);

export const deliveryMove = (command: keyof typeof deliveryMachine.transitions, sql: MoveSql = {}): Move =>
  moveOf('delivery', 'id', deliveryMachine, command, sql);

export const offerMove = (command: keyof typeof offerMachine.transitions, sql: MoveSql = {}): Move =>
  moveOf('offer', 'id', offerMachine, command, sql);

export const cancelRequestMove = (
  command: keyof typeof cancelRequestMachine.transitions,
  sql: MoveSql = {},
): Move => moveOf('cancel_request', 'id', cancelRequestMachine, command, sql);

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
