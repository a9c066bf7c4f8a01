// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NextIntlClientProvider } from 'next-intl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addLine, getBasketsSnapshot } from '@/lib/basket/store';
import type { LineItem } from '@/lib/basket/types';
import common from '@/lib/messages/ko/common.json';
import restaurant from '@/lib/messages/ko/restaurant.json';
import { ItemSheet } from './item-sheet';
import { menuItem } from './testing/menu-item';

const owner = { restaurantId: 'halmae', restaurantName: { ko: '할매순두부', en: 'Halmae' } };

function open(item = menuItem(), line?: LineItem) {
  const onClose = vi.fn();
  render(
    <NextIntlClientProvider locale="ko" timeZone="Asia/Seoul" messages={{ common, restaurant }}>
      <ItemSheet item={item} cuisine="korean" owner={owner} onClose={onClose} {...(line && { line })} />
    </NextIntlClientProvider>,
  );
  return { user: userEvent.setup(), onClose };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

beforeEach(() => localStorage.clear());
afterEach(cleanup);

test('a required choice that is missing is named, focused, and nothing is added', async () => {
  const { user, onClose } = open();
  await user.click(button('9,500원 담기'));
  expect(screen.getByText('‘양 선택’에서 골라 주세요')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: /regular/ }));
  expect(onClose).not.toHaveBeenCalled();
  expect(getBasketsSnapshot().baskets).toEqual([]);
});

test('the button shows the price of what is chosen, and exactly that goes into the basket', async () => {
  const { user, onClose } = open();
  await user.click(screen.getByRole('radio', { name: /large/ }));
  await user.click(screen.getByRole('checkbox', { name: /egg/ }));
  await user.click(button('egg 하나 더'));
  await user.click(button('하나 더'));
  await user.type(screen.getByRole('textbox'), ' 파 빼 주세요 ');
  await user.click(button('23,000원 담기'));
  expect(onClose).toHaveBeenCalledOnce();
  const [basket] = getBasketsSnapshot().baskets;
  expect(basket?.lines).toMatchObject([
    {
      itemId: 'haemul-sundubu',
      quantity: 2,
      note: '파 빼 주세요',
      options: [
        { optionId: 'large', quantity: 1 },
        { optionId: 'egg', quantity: 2 },
      ],
    },
  ]);
});

test('a group that is full takes no more, and a sold-out option cannot be chosen', async () => {
  const { user } = open();
  await user.click(screen.getByRole('checkbox', { name: /egg/ }));
  await user.click(button('egg 하나 더'));
  await user.click(button('egg 하나 더'));
  expect(button('egg 하나 더')).toHaveProperty('disabled', true);
  expect(screen.getByRole('checkbox', { name: /tofu/ })).toHaveProperty('disabled', true);
  expect(screen.getByRole('checkbox', { name: /oysters.*품절/ })).toHaveProperty('disabled', true);
});

test('a note that is too long is not cut off and not sent', async () => {
  const { user, onClose } = open(menuItem({ optionGroups: [] }));
  const note = screen.getByRole('textbox');
  await user.click(note);
  await user.paste('가'.repeat(101));
  await user.click(button('9,500원 담기'));
  expect(note).toHaveProperty('value', '가'.repeat(101));
  expect(document.activeElement).toBe(note);
  expect(onClose).not.toHaveBeenCalled();
});

test('a dish that is sold out says so and cannot be added', () => {
  open(menuItem({ soldOut: true }));
  expect(button('오늘은 다 팔렸어요')).toHaveProperty('disabled', true);
});

test('allergens that nobody provided are never shown as none', async () => {
  const { user } = open(menuItem({ allergens: null }));
  await user.click(screen.getByText('알레르기와 원산지'));
  expect(screen.getByText(/가게에서 알려 주지 않았어요. 걱정/)).toBeTruthy();
});

test('a line of the basket opens with its choices filled and is changed where it stands', async () => {
  const options = [{ optionId: 'large', name: { ko: 'large', en: 'large' }, priceMinor: 1000, quantity: 1 }];
  const { id: itemId, name, pictures, priceMinor } = menuItem();
  addLine(owner, { itemId, name, pictures, priceMinor, options, note: '덜 맵게', quantity: 2 });
  const [line] = getBasketsSnapshot().baskets[0]?.lines ?? [];
  const { user } = open(menuItem(), line);
  expect(screen.getByRole('radio', { name: /large/ })).toHaveProperty('checked', true);
  expect(screen.getByRole('textbox')).toHaveProperty('value', '덜 맵게');
  await user.click(screen.getByRole('checkbox', { name: /egg/ }));
  await user.click(button('22,000원으로 바꾸기'));
  expect(getBasketsSnapshot().baskets[0]?.lines).toMatchObject([
    {
      lineId: line?.lineId,
      quantity: 2,
      note: '덜 맵게',
      options: [{ optionId: 'large' }, { optionId: 'egg' }],
    },
  ]);
});
