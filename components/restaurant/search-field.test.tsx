// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import home from '@/lib/messages/ko/home.json';
import { pages } from '@/lib/urls';
import { type Filters, noFilters } from './filters';
import { SearchField } from './search-field';

const replace = vi.hoisted(() => vi.fn());
vi.mock('next/navigation', () => ({ useRouter: () => ({ replace }) }));

const field = (filters: Filters) => (
  <NextIntlClientProvider locale="ko" timeZone="Asia/Seoul" messages={{ home }}>
    <SearchField filters={filters} />
  </NextIntlClientProvider>
);

const type = (value: string) => fireEvent.change(screen.getByRole('searchbox'), { target: { value } });
const settle = () => act(() => void vi.advanceTimersByTime(1_000));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  replace.mockReset();
  vi.useRealTimers();
});

test('asks once for what was typed, and keeps the other filters', () => {
  render(field({ ...noFilters, cuisine: 'noodles', openNow: true }));
  type('국');
  type('국수 ');
  settle();
  const query = new URLSearchParams({ q: '국수', cuisine: 'noodles', open: '1' });
  expect(replace.mock.calls).toEqual([[pages.homeWith(String(query)), { scroll: false }]]);
});

test('an answer that comes late does not take back what was typed meanwhile', () => {
  const { rerender } = render(field(noFilters));
  type('국');
  settle();
  type('국수');
  rerender(field({ ...noFilters, query: '국' }));
  expect(screen.getByRole('searchbox')).toHaveProperty('value', '국수');
});

test('a link that clears the search clears the field', () => {
  const { rerender } = render(field({ ...noFilters, query: '국수' }));
  rerender(field(noFilters));
  expect(screen.getByRole('searchbox')).toHaveProperty('value', '');
});
