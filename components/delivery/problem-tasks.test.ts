import { expect, test } from 'vitest';
import { failsAtOnce } from '@/contract/states/delivery';
import { atOnce, readinessOf, taskOf } from './problem-tasks';

const until = '2026-03-01T12:30:00Z';
const untilMs = Date.parse(until);

test('a job can be given back until the food is picked up, and refused at the door only', () => {
  expect(taskOf({ status: 'assigned' })).toBe('giveBack');
  expect(taskOf({ status: 'at_pickup' })).toBe('giveBack');
  expect(taskOf({ status: 'picked_up' })).toBeNull();
  expect(taskOf({ status: 'at_dropoff' })).toBe('cannotDeliver');
});

test('the reasons that need no waiting are the contract’s', () => {
  expect(atOnce).toEqual(failsAtOnce);
});

test('nobody at the door: five minutes must be started, and must pass', () => {
  expect(readinessOf('no_answer', { noAnswerUntil: null }, 0)).toBe('must-start');
  expect(readinessOf('no_answer', { noAnswerUntil: until }, untilMs - 1)).toBe('waiting');
  expect(readinessOf('no_answer', { noAnswerUntil: until }, untilMs)).toBe('ready');
  expect(readinessOf('refused', { noAnswerUntil: null }, 0)).toBe('ready');
});
