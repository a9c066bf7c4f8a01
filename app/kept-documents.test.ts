import { describe, expect, it } from 'vitest';
import { noFilters, toQuery } from '@/components/restaurant/filters';
import { isPublicDocument } from '@/lib/server/documents/public-documents';
import { pages } from '@/lib/urls';

describe('a document is kept', () => {
  it('of the home page with every filter, each by its name', () => {
    const query = toQuery({
      query: '쌀 국수',
      cuisine: 'noodles',
      sort: 'near',
      openNow: true,
      freeDelivery: true,
      topRated: true,
      minimumMinor: 10_000,
      pickup: true,
    });
    expect(Object.keys(noFilters)).toHaveLength([...new URLSearchParams(query)].length);
    expect(isPublicDocument(pages.homeWith(query))).toBe(true);
  });

  it.each([
    pages.home(),
    pages.restaurant('a-b'),
    pages.restaurantItem('a-b', 'stew'),
    pages.reviews('a-b'),
    pages.reviews('a-b', '0b5a1c9e-6f0d-4a43-9f11-2f6a4b1d00ff'),
    pages.address(),
    pages.address(pages.basket()),
    pages.basket(),
  ])('of %s', (url) => {
    expect(isPublicDocument(url)).toBe(true);
  });

  it.each([
    pages.orders(),
    pages.favourites(),
    pages.account(),
    pages.checkout('a-b'),
    pages.shared('token'),
    pages.board('a-b'),
    pages.rider(),
    pages.signInProblem('expired', pages.home()),
  ])('but not of %s', (url) => {
    expect(isPublicDocument(url)).toBe(false);
  });
});
