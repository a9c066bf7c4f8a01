/** The form of a state table: which command leads from where to where, who may give it, what it leaves behind. */

/** Who moves a state: a person of a role, or the server's own clock and dispatcher. */
export type Actor = 'customer' | 'restaurant' | 'rider' | 'server';

export interface Transition<State extends string> {
  readonly from: readonly State[];
  readonly to: State;
  readonly by: readonly Actor[];
  /** What must hold besides the state, in words; the engine's conditional write holds it. */
  readonly guard: string;
  /** The event row written in the same transaction. */
  readonly event: string;
}

export interface Machine<State extends string, Command extends string> {
  readonly initial: State;
  readonly final: readonly State[];
  readonly transitions: Readonly<Record<Command, Transition<State>>>;
}

/** Keeps the literal types of a table while checking its form. */
export function defineMachine<const State extends string, const Command extends string>(
  states: readonly State[],
  machine: Machine<State, Command>,
) {
  return { states, ...machine };
}

/** Commands that may be given in `state`, in table order. */
export function commandsFrom<State extends string, Command extends string>(
  machine: Machine<State, Command>,
  state: State,
): Command[] {
  return (Object.keys(machine.transitions) as Command[]).filter((command) =>
    machine.transitions[command].from.includes(state),
  );
}
