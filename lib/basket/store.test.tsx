// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addLine, clear, finishBasket, setQuantity, undo } from './store';
import { basketsKey, readBaskets, writeBaskets } from './stored';
import { basketCount } from './totals';
import type { LineChoice } from './types';
import { useBasket, useBaskets } from './use-baskets';

const owner = { restaurantId: 'halmae', restaurantName: { ko: '할매순두부', en: 'Halmae' } };
const soup: LineChoice = {
  itemId: 'soup',
  name: { ko: '순두부', en: 'Stew' },
  pictures: [],
  priceMinor: 9000,
  options: [],
  note: '',
  quantity: 1,
};

function Count() {
  const { ready, baskets } = useBaskets();
  return <output>{ready ? basketCount(baskets) : 'waiting'}</output>;
}
function Lines() {
  const { basket } = useBasket('halmae');
  return <p>{basket?.lines.map((line) => line.quantity).join(',') ?? 'none'}</p>;
}
const stored = () => readBaskets(window.localStorage.getItem(basketsKey));
const count = () => screen.getByRole('status').textContent;
/** Another tab writes; the browser tells this one. */
function writeElsewhere(text: string) {
  window.localStorage.setItem(basketsKey, text);
  window.dispatchEvent(new StorageEvent('storage', { key: basketsKey, newValue: text }));
}

beforeEach(() => {
  window.localStorage.clear();
  window.dispatchEvent(new StorageEvent('storage', { key: null }));
});
afterEach(() => {
  document.body.replaceChildren();
});

test('the server shows no basket, and storage is read once the page is awake', () => {
  expect(renderToString(<Count />)).toContain('waiting');
  addLine(owner, soup);
  render(<Count />);
  expect(count()).toBe('1');
});

test('every reader follows a change, and storage has it for the next visit', () => {
  render(
    <>
      <Count />
      <Lines />
    </>,
  );
  act(() => addLine(owner, { ...soup, quantity: 2 }));
  expect(count()).toBe('2');
  expect(screen.getByText('2', { selector: 'p' })).toBeTruthy();
  expect(basketCount(stored())).toBe(2);
});

test('quantity 0 takes the line out and undo puts it back', () => {
  render(<Count />);
  act(() => addLine(owner, soup));
  const lineId = stored()[0]?.lines[0]?.lineId ?? '';
  act(() => setQuantity('halmae', lineId, 0));
  expect(stored()).toEqual([]);
  act(() => undo());
  expect(stored()[0]?.lines[0]?.lineId).toBe(lineId);
  act(() => clear('halmae'));
  act(() => undo());
  expect(count()).toBe('1');
});

test('a placed order leaves nothing to undo', () => {
  render(<Count />);
  act(() => addLine(owner, soup));
  act(() => finishBasket('halmae'));
  act(() => undo());
  expect(count()).toBe('0');
});

test('another tab’s change shows here, and is not overwritten by a change made here', () => {
  render(<Count />);
  act(() => addLine(owner, soup));
  const text = window.localStorage.getItem(basketsKey) ?? '';
  const other = writeBaskets([
    {
      restaurantId: 'pizza',
      restaurantName: { ko: '피자', en: 'Pizza' },
      lines: readBaskets(text)[0]?.lines ?? [],
    },
    ...readBaskets(text),
  ]);
  act(() => writeElsewhere(other));
  expect(count()).toBe('2');
  // The event of this one has not arrived yet.
  window.localStorage.setItem(basketsKey, writeBaskets([]));
  act(() => addLine(owner, soup));
  expect(stored().map((basket) => basket.restaurantId)).toEqual(['halmae']);
});

test('a browser that forbids storage still keeps the basket in this tab', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  render(<Count />);
  act(() => addLine(owner, soup));
  act(() => addLine(owner, soup));
  expect(count()).toBe('2');
});
