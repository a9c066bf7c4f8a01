/**
 * The form of a state table: which command leads from where to where, who may give it, under which guard, which
 * timestamp it sets and which event it leaves behind.
 */

/** Who moves a state: a person of a role, or the server's own clock and dispatcher. */
export type Actor = 'customer' | 'restaurant' | 'rider' | 'server';

export interface Transition<State extends string> {
  readonly from: readonly State[];
  readonly to: State;
  readonly by: readonly Actor[];
  /** What must hold besides the state, in words; the engine's conditional write holds it. */
  readonly guard: string;
  /** The timestamp that it sets on what it moves; null where only the event has the time (an undo sets none). */
  readonly at: string | null;
  /** The event row written in the same transaction, with its own time. */
  readonly event: string;
}

/** A command that leaves the state as it is. */
export interface Change<State extends string> extends Omit<Transition<State>, 'from' | 'to'> {
  readonly in: readonly State[];
}

export interface Machine<State extends string, Command extends string> {
  readonly initial: State;
  readonly final: readonly State[];
  readonly transitions: Readonly<Record<Command, Transition<State>>>;
  readonly changes?: Readonly<Record<string, Change<State>>>;
}

/** Keeps the literal types of a table while checking its form. */
export function defineMachine<
  const State extends string,
  const Command extends string,
  const Changing extends string = never,
>(
  states: readonly State[],
  machine: Machine<State, Command> & { readonly changes?: Readonly<Record<Changing, Change<State>>> },
) {
  return {
    ...machine,
    states,
    changes: machine.changes ?? ({} as Readonly<Record<Changing, Change<State>>>),
  };
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
