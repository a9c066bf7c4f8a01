/** What reject, expire and cancel have in common: the order ends, nothing is owed any more. */
import type { Ending } from '@/contract/schemas/order';
import type { Actor } from '@/contract/states/machine';
import { orderMachine } from '@/contract/states/order';
import { paymentMachine } from '@/contract/states/payment';
import type { Tx } from '@/services/kit/database';
import { boardTopic } from '@/services/kit/live/topics';
import { orderMove, paymentMove } from './moves';
import { record } from './record';

const set = 'ended_at = $2, ending = $3::jsonb';
const moves = {
  reject: orderMove('reject', { set }),
  expire: orderMove('expire', { set, guard: 'accept_by <= $2' }),
  cancel: orderMove('cancel', { set }),
};
const voidPayment = paymentMove('void', { set: 'voided_at = $2' });

/**
 * Ends an order that no kitchen has accepted.
 * @returns whether it ended now; false leaves everything as it was
 */
export async function endUnaccepted(
  tx: Tx,
  request: {
    command: keyof typeof moves;
    orderId: string;
    restaurantId: string;
    at: Date;
    ending: Ending;
    actor: Actor;
    actorId?: string;
    data?: Readonly<Record<string, unknown>>;
    topics?: readonly string[];
  },
): Promise<boolean> {
  const { command, orderId, at, ending, actor, actorId } = request;
  if (!(await moves[command](tx, orderId, [at, JSON.stringify(ending)]))) return false;
  await voidPayment(tx, orderId, [at]);
  await record(tx, {
    orderId,
    at,
    events: [
      {
        type: orderMachine.transitions[command].event,
        actor,
        ...(actorId === undefined ? {} : { actorId }),
        data: { reason: ending.reason, ...request.data },
      },
      { type: paymentMachine.transitions.void.event, actor: 'server' },
    ],
    topics: [boardTopic(request.restaurantId), ...(request.topics ?? [])],
  });
  return true;
}
