import { expect, test } from 'vitest';
import { firstHandOver, handOverBody, handOverGap } from './hand-over-proof';
import { job } from './job.fixture';

const paid = { method: 'card_at_door', status: 'paid', amountMinor: 25_000 } as const;

test('nothing is handed over before the money is', () => {
  const start = firstHandOver(job());
  expect(handOverGap(job(), start)).toBe('collectFirst');
  expect(handOverGap(job(), { ...start, collected: true })).toBeNull();
  expect(handOverGap(job({ payment: paid }), start)).toBeNull();
});

test('a PIN is four digits, and the food goes from hand to hand', () => {
  const asked = job({ proof: 'pin', payment: paid });
  const start = firstHandOver(asked);
  expect(handOverGap(asked, { ...start, pin: '407' })).toBe('pinFirst');
  const given = { ...start, pin: ' 4072 ', how: 'left_at_door' as const };
  expect(handOverGap(asked, given)).toBeNull();
  expect(handOverBody(asked, given)).toEqual({ proof: 'handed_over', pin: '4072' });
});

test('a photo is sent where one was asked for, or where the food stays alone', () => {
  const asked = job({ proof: 'photo', payment: paid });
  const start = firstHandOver(asked);
  expect(handOverGap(asked, start)).toBe('photoFirst');
  const taken = { ...start, photo: 'data:image/jpeg;base64,AA==' };
  expect(handOverBody(asked, taken)).toEqual({ proof: 'handed_over', photo: taken.photo });
  expect(handOverBody(job(), taken)).toEqual({ proof: 'handed_over' });
  const alone = { ...firstHandOver(job({ payment: paid })), how: 'left_at_door' as const };
  expect(handOverGap(job({ payment: paid }), alone)).toBe('photoFirst');
  expect(handOverBody(job(), { ...alone, photo: taken.photo })).toEqual({
    proof: 'left_at_door',
    photo: taken.photo,
  });
});
