import { expect, test } from 'vitest';
import { reasonBody, reasonGapOf, wordsMax } from './reason-choice';

test('nothing is sent without a reason', () => {
  expect(reasonGapOf({ reason: null, note: 'words' })).toBe('needReason');
  expect(reasonBody({ reason: null, note: 'words' })).toBeNull();
});

test('another reason needs five characters, and at most what the contract takes', () => {
  expect(reasonGapOf({ reason: 'other', note: '  네 네 ' })).toBe('needWords');
  expect(reasonGapOf({ reason: 'other', note: 'x'.repeat(wordsMax + 1) })).toBe('tooLong');
  expect(reasonBody({ reason: 'other', note: ' 가스가 끊겼어요 ' })).toEqual({
    reason: 'other',
    note: '가스가 끊겼어요',
  });
});

test('words typed before a listed reason was chosen are not sent with it', () => {
  expect(reasonBody({ reason: 'closing', note: '가스가' })).toEqual({ reason: 'closing', note: '' });
});
