/** A person's call through the web app, as page script makes it: for what a journey needs but does not show. */
import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type * as z from 'zod';
import { pathOf } from '@/contract/route';
import { type RouteId, type Routes, routes } from '@/contract/routes';
import { apiUrl } from '@/lib/urls';
import { halmae } from './customer';

type Answered<Id extends RouteId> = z.output<Routes[Id]['responses'][keyof Routes[Id]['responses']]>;

/**
 * Calls a route with the session of `page`.
 * @throws with the answer's status and body unless it is the success that the contract names
 */
export async function callAs<Id extends RouteId>(
  page: Page,
  id: Id,
  input: { params?: Record<string, string>; body?: unknown } = {},
): Promise<Answered<Id>> {
  const route = routes[id];
  const answer = await page.request.fetch(apiUrl(pathOf(route, input.params)), {
    method: route.method,
    headers: {
      'x-baedal': '1',
      origin: new URL(page.url()).origin,
      ...(route.method === 'GET' ? {} : { 'idempotency-key': randomUUID() }),
    },
    ...(input.body === undefined ? {} : { data: input.body }),
  });
  const text = await answer.text();
  const schema = Object.entries(route.responses).find(([status]) => status === String(answer.status()))?.[1];
  if (!schema) throw new Error(`${id}: ${answer.status()} ${text}`);
  return schema.parse(JSON.parse(text)) as Answered<Id>;
}

/** Two 비빔밥 of the first restaurant, delivered to 왕십리로 20 and paid by card at the door; `over` changes that. */
export const usualOrder = {
  restaurantId: halmae,
  lines: [{ lineId: 'l1', itemId: 'bibimbap', quantity: 2, options: [] }],
  address: { postcode: '04769', roadAddress: '서울 성동구 왕십리로 20', detail: '101동 1203호' },
  phone: '010-1234-5678',
  paymentMethod: 'card_at_door',
};

/** Places an order at the price the server quotes for it; `page` is a signed-in customer's. */
export async function placeByApi(page: Page, over: object = {}): Promise<Answered<'placeOrder'>> {
  const order = { ...usualOrder, ...over };
  const quote = await callAs(page, 'quoteBasket', { body: order });
  const body = { ...order, expectedTotalMinor: quote.price.totalMinor };
  return callAs(page, 'placeOrder', { body });
}
