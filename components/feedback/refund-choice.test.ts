import { expect, test } from 'vitest';
import { kitchenProblem } from './feedback.fixture';
import { answerBody, answerGap, readWon, suggestedRefund } from './refund-choice';

test('it begins with the price of what is missing, never with more than is left', () => {
  expect(suggestedRefund(kitchenProblem())).toBe(9_000);
  expect(suggestedRefund(kitchenProblem({ refundableMinor: 4_000 }))).toBe(4_000);
  expect(suggestedRefund(kitchenProblem({ lines: [] }))).toBe(0);
});

test.each([
  ['12,000원', 12_000],
  ['１２０００', 12_000],
  ['0', 0],
  ['-5', null],
  ['1.5', null],
  ['all', null],
])('%s is read as %s', (typed, won) => expect(readWon(typed)).toBe(won));

test('a refusal says why; an acceptance gives back at most what is left', () => {
  expect(answerGap({ accept: false, refund: '', note: '네' }, 9_000)).toBe('needWords');
  expect(answerGap({ accept: true, refund: '9001', note: '' }, 9_000)).toBe('tooMuch');
  expect(answerGap({ accept: true, refund: 'a lot', note: '' }, 9_000)).toBe('notMoney');
  expect(answerGap({ accept: true, refund: '1', note: 'x'.repeat(101) }, 9_000)).toBe('tooLong');
  expect(answerBody({ accept: true, refund: '', note: ' 죄송해요 ' }, 9_000)).toEqual({
    accept: true,
    refundMinor: 0,
    note: '죄송해요',
  });
});

test('money typed before the refusal was chosen is not sent with it', () => {
  expect(answerBody({ accept: false, refund: '9000', note: '확인해 보니 넣었어요' }, 9_000)).toEqual({
    accept: false,
    refundMinor: 0,
    note: '확인해 보니 넣었어요',
  });
});
