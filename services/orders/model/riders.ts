/** The rider's part of the reference model. */
import { end, type ModelOrder, minute, no, type Step, same, type Verdict, yes } from './model';

export const riderCommands = [
  'arrive',
  'pickUp',
  'atDoor',
  'noAnswer',
  'fail',
  'reattempt',
  'return',
  'dispose',
  'deliver',
  'unassign',
] as const;
const isRidersCommand = (command: string) => riderCommands.some((each) => each === command);

/** What the rider may do whose job it is. */
export function riders(order: ModelOrder, step: Step, now: number): Verdict | null {
  const { delivery } = order;
  if (!isRidersCommand(step.command)) return null;
  if (!delivery || delivery.rider !== step.rider) return no;
  const go = (from: string, to: string, and: () => void = () => {}): Verdict => {
    if (delivery.status === to) return same;
    if (delivery.status !== from) return no;
    return yes(() => {
      delivery.status = to;
      and();
    });
  };
  switch (step.command) {
    case 'arrive':
      return go('assigned', 'at_pickup');
    case 'pickUp':
      if (delivery.status !== 'picked_up' && order.status !== 'ready') return no;
      return go('at_pickup', 'picked_up', () => {
        order.status = 'out_for_delivery';
        if (order.request?.status === 'open') order.request.status = 'lapsed';
      });
    case 'atDoor':
      return go('picked_up', 'at_dropoff');
    case 'noAnswer':
      if (delivery.status === 'failed') return same;
      if (delivery.status !== 'at_dropoff') return no;
      if (delivery.noAnswerAt !== null) return same;
      return yes(() => Object.assign(delivery, { noAnswerAt: now }));
    case 'fail': {
      const waits = step.argument % 3 === 0;
      const waited = delivery.noAnswerAt !== null && now - delivery.noAnswerAt >= 5 * minute;
      if (delivery.status === 'at_dropoff' && waits && !waited) return no;
      return go('at_dropoff', 'failed', () => Object.assign(order, { status: 'undelivered' }));
    }
    case 'reattempt':
      if (delivery.status === 'at_dropoff') return same;
      return go('failed', 'at_dropoff', () => {
        order.status = 'out_for_delivery';
        delivery.noAnswerAt = null;
      });
    case 'return':
      return go('failed', 'returning');
    case 'dispose':
      return go('failed', 'disposed', () => end(order, 'cancelled'));
    case 'deliver':
      return go('at_dropoff', 'delivered', () =>
        Object.assign(order, { status: 'delivered', payment: 'paid', handedOverAt: now }),
      );
    default:
      if (delivery.status !== 'assigned' && delivery.status !== 'at_pickup') return no;
      return yes(() => {
        delivery.status = 'looking';
        delivery.rider = null;
        delivery.gaveUp.push(step.rider);
      });
  }
}
