import { describe, expect, it } from 'vitest';
import { applyFilters, narrows, noFilters, parseFilters, toQuery } from './filters';
import { restaurant } from './testing/restaurant';

const ids = (list: readonly { id: string }[]) => list.map((each) => each.id);
const reach = {
  delivers: true,
  distanceMetres: 900,
  deliveryFeeMinor: 2_000,
  etaMinutes: { from: 25, to: 35 },
};

describe('parseFilters and toQuery', () => {
  it('carry every filter there and back', () => {
    const filters = {
      query: '쌀 국수',
      cuisine: 'noodles',
      openNow: true,
      lowFeeFirst: true,
      topRated: true,
    } as const;
    expect(parseFilters(Object.fromEntries(new URLSearchParams(toQuery(filters))))).toEqual(filters);
  });

  it('take a URL that was typed wrongly as one that asks for nothing', () => {
    expect(parseFilters({ cuisine: 'stones', open: 'yes', rating: '9', sort: ['x'] })).toEqual(noFilters);
    expect(parseFilters({ cuisine: ['pizza', 'sushi'] }).cuisine).toBe('pizza');
  });

  it('leave the plain address where nothing is asked', () => {
    expect(toQuery(noFilters)).toBe('');
    expect(toQuery({ ...noFilters, openNow: true }, { openNow: false })).toBe('');
    expect(narrows({ ...noFilters, lowFeeFirst: true })).toBe(false);
    expect(narrows({ ...noFilters, query: 'a' })).toBe(true);
  });
});

describe('applyFilters', () => {
  it('finds by name in both languages, cuisine and district, whatever the spacing and case', () => {
    const list = [
      restaurant({ id: 'pho', name: { ko: '서울숲 쌀국수', en: 'Seoul Forest Pho' }, cuisine: 'noodles' }),
      restaurant({ id: 'bbq', district: { ko: '마포구', en: 'Mapo-gu' } }),
    ];
    const find = (query: string) => ids(applyFilters(list, { ...noFilters, query }));
    expect(find('서울숲쌀국수')).toEqual(['pho']);
    expect(find('쌀 국수')).toEqual(['pho']);
    expect(find('FOREST')).toEqual(['pho']);
    expect(find('noodles')).toEqual(['pho']);
    expect(find('마포')).toEqual(['bbq']);
    expect(find('초밥')).toEqual([]);
    expect(find(' ')).toEqual(['pho', 'bbq']);
  });

  it('puts those first that can be ordered from, and closed ones last, also when fees order the list', () => {
    const list = [
      restaurant({ id: 'closed', opening: { status: 'closed', nextChangeAt: null } }),
      restaurant({ id: 'far', reach: { ...reach, delivers: false, deliveryFeeMinor: 0 } }),
      restaurant({ id: 'dear', reach: { ...reach, deliveryFeeMinor: 4_000 } }),
      restaurant({ id: 'cheap', reach: { ...reach, deliveryFeeMinor: 0 } }),
    ];
    expect(ids(applyFilters(list, noFilters))).toEqual(['dear', 'cheap', 'far', 'closed']);
    expect(ids(applyFilters(list, { ...noFilters, lowFeeFirst: true }))).toEqual([
      'cheap',
      'dear',
      'far',
      'closed',
    ]);
    expect(ids(applyFilters(list, { ...noFilters, openNow: true }))).toEqual(['dear', 'cheap']);
  });

  it('counts 4.5 itself as rated highly', () => {
    const rated = (id: string, average: number) => restaurant({ id, rating: { average, count: 10 } });
    const list = [rated('a', 4.5), rated('b', 4.4)];
    expect(ids(applyFilters(list, { ...noFilters, topRated: true }))).toEqual(['a']);
  });
});
