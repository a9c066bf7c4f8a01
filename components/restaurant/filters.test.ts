import { describe, expect, it } from 'vitest';
import { cleared, countFilters, type Filters, narrows, noFilters, parseFilters, toQuery } from './filters';

const everything: Filters = {
  query: '쌀 국수',
  cuisine: 'noodles',
  sort: 'near',
  openNow: true,
  freeDelivery: true,
  topRated: true,
  minimumMinor: 10_000,
  pickup: true,
};

describe('parseFilters and toQuery', () => {
  it('carry every filter there and back', () => {
    expect(parseFilters(Object.fromEntries(new URLSearchParams(toQuery(everything))))).toEqual(everything);
  });

  it('take a URL that was typed wrongly as one that asks for nothing', () => {
    const wrong = {
      cuisine: 'stones',
      open: 'yes',
      free: '',
      rating: '9',
      min: '1',
      pickup: '2',
      sort: ['x'],
    };
    expect(parseFilters(wrong)).toEqual(noFilters);
    expect(parseFilters({ cuisine: ['pizza', 'sushi'], q: ' 국수 ' })).toMatchObject({
      cuisine: 'pizza',
      query: '국수',
    });
  });

  it('leave the plain address where nothing is asked', () => {
    expect(toQuery(noFilters)).toBe('');
    expect(toQuery({ ...noFilters, openNow: true }, { openNow: false })).toBe('');
  });
});

it('an order of its own does not narrow, all else does', () => {
  expect(narrows({ ...noFilters, sort: 'fee' })).toBe(false);
  expect(narrows({ ...noFilters, query: 'a' })).toBe(true);
  expect(narrows({ ...noFilters, cuisine: 'pizza' })).toBe(true);
});

it('clearing keeps the words and the order', () => {
  expect(countFilters(everything)).toBe(5);
  expect(cleared(everything)).toEqual({ ...noFilters, query: '쌀 국수', sort: 'near' });
});
