import { describe, expect, it } from 'vitest';
import { countFiltered, groupFiltered } from './filtered';
import { type Filters, noFilters } from './filters';
import { restaurant } from './testing/restaurant';

const reach = {
  delivers: true,
  distanceMetres: 900,
  deliveryFeeMinor: 2_000,
  etaMinutes: { from: 25, to: 35 },
};
const asleep = (status: 'closed' | 'paused') => ({ opening: { status, nextChangeAt: null } });
const list = [
  restaurant({ id: 'closed', reach, ...asleep('closed') }),
  restaurant({ id: 'paused', reach, ...asleep('paused') }),
  restaurant({ id: 'far', reach: { ...reach, delivers: false, deliveryFeeMinor: 0, distanceMetres: 8_000 } }),
  restaurant({ id: 'dear', reach: { ...reach, deliveryFeeMinor: 4_000 }, prepMinutes: 10 }),
  restaurant({
    id: 'cheap',
    reach: { ...reach, deliveryFeeMinor: 0, distanceMetres: 1_900, etaMinutes: { from: 40, to: 50 } },
    rating: { average: 4.9, count: 3 },
  }),
];

/** Ids in the order shown, groups apart. */
const shown = (filters: Partial<Filters>) =>
  groupFiltered(list, { ...noFilters, ...filters })
    .map(({ restaurants }) => restaurants.map(({ id }) => id).join(' '))
    .join(' | ');

describe('groupFiltered', () => {
  it('puts those first that can be ordered from, then those to be fetched, and those that rest last', () => {
    expect(shown({})).toBe('dear cheap | far | paused closed');
  });

  it.each([
    ['fee', 'cheap dear | far | paused closed'],
    ['fast', 'dear cheap | far | paused closed'],
    ['near', 'dear cheap | far | paused closed'],
    ['rating', 'cheap dear | far | paused closed'],
  ] as const)('orders by %s within each of them', (sort, order) => {
    expect(shown({ sort })).toBe(order);
  });

  it('knows nothing far for whoever fetches it, and shows them the nearest first', () => {
    expect(shown({ pickup: true })).toBe('dear cheap far | paused closed');
    expect(shown({ pickup: true, openNow: true })).toBe('dear cheap far');
  });

  it('takes nobody who does not deliver for one who delivers for nothing', () => {
    expect(shown({ freeDelivery: true })).toBe('cheap');
  });

  it('keeps what is open, rated 4.5 or more, and within the minimum', () => {
    expect(shown({ openNow: true })).toBe('dear cheap');
    const rated = (id: string, average: number) => restaurant({ id, rating: { average, count: 10 } });
    const both = [rated('a', 4.5), rated('b', 4.4)];
    expect(countFiltered(both, { ...noFilters, topRated: true })).toBe(1);
    expect(countFiltered(list, { ...noFilters, minimumMinor: 10_000 })).toBe(0);
    expect(countFiltered(list, { ...noFilters, minimumMinor: 15_000 })).toBe(5);
  });
});
