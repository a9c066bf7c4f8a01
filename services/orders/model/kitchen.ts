/** The kitchen's part of the reference model. */
import {
  end,
  leftToRefund,
  live,
  type ModelOrder,
  minute,
  no,
  prepArguments,
  prepMinutes,
  refund,
  refundArguments,
  type Step,
  same,
  type Verdict,
  yes,
} from './model';

export const kitchenCommands = [
  'accept',
  'reject',
  'staffCancel',
  'approve',
  'decline',
  'ready',
  'undo',
  'prep',
  'adjust',
  'collect',
  'refund',
  'confirmReturn',
] as const;

/** Of the one line, which had two. */
export const adjustedTo = ({ argument }: Step): number => 1 + (argument % 2);

/** What staff may do with an order before it is handed over, and with its money after. */
export function kitchen(order: ModelOrder, step: Step, now: number): Verdict | null {
  const openRequest = order.request?.status === 'open' && order.request.lapsesAt > now;
  switch (step.command) {
    case 'accept':
      if (order.status === 'accepted' || order.status === 'preparing') return same;
      if (order.status !== 'placed' || now >= order.acceptBy) return no;
      return yes(() => {
        order.status = 'accepted';
        order.acceptedAt = now;
        // For a slot it is on the stove in time for it.
        order.startAt = Math.max(now, (order.slot?.readyBy ?? 0) - prepMinutes * minute);
        if (order.kind === 'delivery') {
          order.delivery = { status: 'looking', rider: null, gaveUp: [], noAnswerAt: null };
        }
      });
    case 'reject':
      if (order.status === 'rejected') return same;
      return order.status === 'placed' ? yes(() => end(order, 'rejected')) : no;
    case 'staffCancel':
      return live.includes(order.status) ? yes(() => end(order, 'cancelled')) : no;
    case 'approve':
      if (!openRequest || !live.includes(order.status)) return no;
      return yes(() => {
        if (order.request) order.request.status = 'approved';
        end(order, 'cancelled');
      });
    case 'decline':
      return openRequest ? yes(() => Object.assign(order.request ?? {}, { status: 'declined' })) : no;
    case 'ready':
      if (order.status === 'ready') return same;
      if (order.status !== 'accepted' && order.status !== 'preparing') return no;
      return yes(() => Object.assign(order, { status: 'ready', readyAt: now }));
    case 'undo':
      if (order.status !== 'ready' || now - order.readyAt >= minute) return no;
      return yes(() => Object.assign(order, { status: 'preparing' }));
    case 'prep':
      return order.status === 'accepted' || order.status === 'preparing'
        ? yes(() => {
            const readyBy = order.startAt + prepMinutes * minute;
            const moved = readyBy + (prepArguments[step.argument % 3] ?? 0) * minute;
            const latest = Math.max(now, order.slot?.readyBy ?? 0) + 180 * minute;
            const kept = Math.min(Math.max(moved, now + minute), latest);
            order.startAt = kept - prepMinutes * minute;
          })
        : no;
    case 'adjust': {
      const quantity = adjustedTo(step);
      if (order.status !== 'accepted' && order.status !== 'preparing') return no;
      return quantity <= order.quantity ? yes(() => Object.assign(order, { quantity })) : no;
    }
    case 'collect':
      if (order.status === 'collected') return same;
      if (order.status !== 'ready' || order.kind !== 'pickup') return no;
      return yes(() => {
        Object.assign(order, { status: 'collected', payment: 'paid', handedOverAt: now });
        if (order.request?.status === 'open') order.request.status = 'lapsed';
      });
    case 'refund': {
      const amount = refundArguments[step.argument % 2] ?? 0;
      return amount <= leftToRefund(order) ? yes(() => refund(order, amount)) : no;
    }
    case 'confirmReturn':
      if (order.delivery?.status === 'returned') return same;
      if (order.delivery?.status !== 'returning') return no;
      return yes(() => {
        if (order.delivery) order.delivery.status = 'returned';
        end(order, 'cancelled');
      });
    default:
      return null;
  }
}
