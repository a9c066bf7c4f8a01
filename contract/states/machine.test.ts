import { describe, expect, test } from 'vitest';
import { groups } from '../roles';
import { routeList } from '../routes';
import { cancelRequestMachine } from './cancel-request';
import { deliveryMachine, offerMachine } from './delivery';
import { commandsFrom, type Machine } from './machine';
import { orderMachine } from './order';
import { paymentMachine } from './payment';
import { problemMachine } from './problem';
import { reviewMachine } from './review';

const machines: Record<string, Machine<string, string> & { states: readonly string[] }> = {
  order: orderMachine,
  delivery: deliveryMachine,
  offer: offerMachine,
  payment: paymentMachine,
  cancelRequest: cancelRequestMachine,
  problem: problemMachine,
  review: reviewMachine,
};

/** Every state that can follow `start`, itself included. */
function reachableFrom(machine: Machine<string, string>, start: string): Set<string> {
  const seen = new Set([start]);
  for (const state of seen) {
    for (const command of commandsFrom(machine, state)) {
      const to = machine.transitions[command]?.to;
      if (to !== undefined) seen.add(to);
    }
  }
  return seen;
}

describe.each(Object.entries(machines))('%s', (_, machine) => {
  test('every state can be reached', () => {
    expect([...reachableFrom(machine, machine.initial)].sort()).toEqual([...machine.states].sort());
  });

  test('from every state an end can be reached, and nothing leaves an end', () => {
    for (const state of machine.states) {
      const ends = [...reachableFrom(machine, state)].filter((each) => machine.final.includes(each));
      expect(ends, state).not.toEqual([]);
      if (machine.final.includes(state)) expect(commandsFrom(machine, state), state).toEqual([]);
    }
  });

  test('every transition says who may do it, under which guard, and what it leaves behind', () => {
    for (const [command, transition] of Object.entries(machine.transitions)) {
      expect(transition.by.length, command).toBeGreaterThan(0);
      expect(transition.guard, command).not.toBe('');
      expect(transition.event, command).toMatch(/^[a-z_]+\.[a-z_]+$/);
      expect(machine.states, command).toEqual(expect.arrayContaining([...transition.from, transition.to]));
    }
    for (const [command, change] of Object.entries(machine.changes ?? {})) {
      expect(change.by.length, command).toBeGreaterThan(0);
      expect(change.guard, command).not.toBe('');
      expect(change.event, command).toMatch(/^[a-z_]+\.[a-z_]+$/);
      expect(machine.states, command).toEqual(expect.arrayContaining([...change.in]));
    }
  });

  test('who enters a state leaves a time, unless it is a way back', () => {
    for (const [command, { from, to, at }] of Object.entries(machine.transitions)) {
      const goesBack = from.every((state) => reachableFrom(machine, to).has(state));
      if (!goesBack) expect(at, command).toMatch(/^[a-z][A-Za-z]*At$/);
    }
  });
});

test('every route names its access: public, or groups that exist', () => {
  for (const route of routeList) {
    const isDeclared =
      route.access === 'public' ||
      (route.access.length > 0 && route.access.every((group) => groups.includes(group)));
    expect(isDeclared, route.id).toBe(true);
  }
});

test('no route that changes something is public', () => {
  const open = routeList.filter(
    (route) => route.access === 'public' && route.method !== 'GET' && !route.readOnly,
  );
  expect(open).toEqual([]);
});
