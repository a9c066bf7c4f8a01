/** All parts of the reference model: what may happen when a step is made. */
import { customer, customerCommands, feedback, feedbackCommands } from './customer';
import { kitchen, kitchenCommands } from './kitchen';
import { type ModelOrder, no, type Step, type Verdict } from './model';
import { riderCommands, riders } from './riders';

export const commandNames = [
  ...kitchenCommands,
  ...customerCommands,
  ...feedbackCommands,
  ...riderCommands,
] as const;

/** What may happen when this step is made now. */
export function judge(order: ModelOrder, step: Step, now: number): Verdict {
  return (
    kitchen(order, step, now) ??
    customer(order, step, now) ??
    feedback(order, step) ??
    riders(order, step, now) ??
    no
  );
}
