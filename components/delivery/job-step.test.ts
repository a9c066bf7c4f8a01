import { expect, test } from 'vitest';
import { deliveryStates } from '@/contract/states/delivery';
import { job } from './job.fixture';
import { newestJobs, orderJobs } from './job-order';
import { mustCollect, stepOf, stopOf } from './job-step';

test('the road in steps, in order', () => {
  const road = [
    stepOf({ status: 'assigned', orderStatus: 'accepted' }),
    stepOf({ status: 'at_pickup', orderStatus: 'preparing' }),
    stepOf({ status: 'at_pickup', orderStatus: 'ready' }),
    stepOf({ status: 'picked_up', orderStatus: 'out_for_delivery' }),
    stepOf({ status: 'at_dropoff', orderStatus: 'out_for_delivery' }),
    stepOf({ status: 'delivered', orderStatus: 'delivered' }),
  ];
  expect(road).toEqual(['to-pickup', 'wait-for-food', 'check-code', 'to-dropoff', 'hand-over', 'done']);
  expect(road.map(stopOf)).toEqual(['pickup', 'pickup', 'pickup', 'dropoff', 'dropoff', 'dropoff']);
});

test('every state of a delivery has a step', () => {
  for (const status of deliveryStates) expect(stepOf({ status, orderStatus: 'ready' })).toBeTypeOf('string');
});

test('money is collected once, and only where some is due', () => {
  expect(mustCollect(job())).toBe(true);
  expect(mustCollect(job({ payment: { method: 'cash_at_door', status: 'paid', amountMinor: 25_000 } }))).toBe(
    false,
  );
  expect(mustCollect(job({ payment: { method: 'card_at_door', status: 'due', amountMinor: 0 } }))).toBe(
    false,
  );
});

test('of several jobs the one at whose door one stands comes first, a new pick-up after the hot bag', () => {
  const door = job({ deliveryId: 'door', status: 'at_dropoff' });
  const bag = job({ deliveryId: 'bag', status: 'picked_up' });
  const fresh = job({ deliveryId: 'fresh', status: 'assigned' });
  expect(orderJobs([fresh, bag, door]).map((one) => one.deliveryId)).toEqual(['door', 'bag', 'fresh']);
});

test('a job just taken shows before the live read lists it, and never twice', () => {
  const taken = job();
  expect(newestJobs([], new Map(), taken)).toEqual([taken]);
  expect(newestJobs([taken], new Map(), taken)).toEqual([taken]);
});

test('a late answer of the live read does not take a step back', () => {
  const arrived = job({ status: 'at_pickup', version: 4 });
  expect(newestJobs([job()], new Map([[arrived.deliveryId, arrived]]), null)).toEqual([arrived]);
});
