// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { addRecent, clearRecent, readRecent } from './recent';

beforeEach(() => localStorage.clear());

test('the latest comes first, each once whatever its spaces and case, six of them', () => {
  for (const query of [
    '국수',
    '피자',
    'Burger',
    '쌀 국수',
    'burger',
    '쌀국수',
    '떡볶이',
    '초밥',
    '김밥',
    '라멘',
  ])
    addRecent(query);
  expect(readRecent()).toEqual(['라멘', '김밥', '초밥', '떡볶이', '쌀국수', 'burger']);
});

test('all can be forgotten', () => {
  addRecent('국수');
  clearRecent();
  expect(readRecent()).toEqual([]);
});

test('what somebody else put there is nothing', () => {
  for (const kept of ['{', '{"a":1}', '[1,null]', `["${'x'.repeat(81)}"]`]) {
    localStorage.setItem('baedal.searches', kept);
    expect(readRecent()).toEqual([]);
  }
});
