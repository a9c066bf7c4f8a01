import { expect, test } from 'vitest';
import { orderStates } from '@/contract/states/order';
import {
  cancelPhaseOf,
  hasEndedWithoutFood,
  isOver,
  isPositionOld,
  isUnderWay,
  sceneOf,
  stampsOf,
} from './scene';

const standing = (status: (typeof orderStates)[number], serviceType: 'delivery' | 'pickup' = 'delivery') =>
  sceneOf({ status, serviceType, delivery: null, scheduledFor: null });

test('every state of an order is one scene: under way, over, or waiting for somebody', () => {
  for (const status of orderStates) {
    const scene = standing(status);
    expect(isUnderWay(scene) && isOver(scene), status).toBe(false);
    if (hasEndedWithoutFood(scene)) expect(isOver(scene), status).toBe(true);
  }
});

test('food that is ready waits for a rider, or to be fetched', () => {
  expect(standing('ready')).toBe('ready');
  expect(standing('ready', 'pickup')).toBe('to_fetch');
});

test('an order for later is booked until somebody cooks it', () => {
  const later = { from: '2026-10-20T09:30:00.000Z', to: '2026-10-20T09:45:00.000Z' };
  const order = { serviceType: 'delivery' as const, delivery: null, scheduledFor: later };
  expect(sceneOf({ ...order, status: 'accepted' })).toBe('scheduled');
  expect(sceneOf({ ...order, status: 'preparing' })).toBe('preparing');
});

test('one may cancel until it is accepted, ask until it leaves, and neither after that', () => {
  expect(cancelPhaseOf(standing('placed'))).toBe('free');
  for (const status of ['accepted', 'preparing', 'ready'] as const)
    expect(cancelPhaseOf(standing(status))).toBe('ask');
  expect(cancelPhaseOf(standing('ready', 'pickup'))).toBe('ask');
  for (const status of ['out_for_delivery', 'delivered', 'undelivered', 'cancelled'] as const)
    expect(cancelPhaseOf(standing(status))).toBeNull();
});

test('seals are pressed one after the other, and one of them is now', () => {
  expect(stampsOf('placed')).toEqual(['todo', 'todo', 'todo', 'todo']);
  expect(stampsOf('preparing')).toEqual(['done', 'now', 'todo', 'todo']);
  expect(stampsOf('at_door')).toEqual(['done', 'done', 'now', 'todo']);
  expect(stampsOf('collected')).toEqual(['done', 'done', 'done', 'now']);
});

test('a position is old after a minute of the server’s clock', () => {
  const now = '2026-10-20T09:26:00.000Z';
  expect(isPositionOld('2026-10-20T09:25:00.000Z', now)).toBe(false);
  expect(isPositionOld('2026-10-20T09:24:59.000Z', now)).toBe(true);
  expect(isPositionOld(null, now)).toBe(false);
});
