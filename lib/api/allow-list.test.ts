import { describe, expect, it } from 'vitest';
import { routeList } from '@/contract/routes';
import { allowedRoute } from './allow-list';

const id = '0b5a1c9e-6f0d-4a43-9f11-2f6a4b1d0001';
const example = (path: string) =>
  path
    .replace(/\{restaurantId\}/, 'halmae-sundubu')
    .replace(/\{token\}/, 'x'.repeat(32))
    .replaceAll(/\{\w+\}/g, id);

describe('what /api lets through', () => {
  it('is every route of the contract, by its own method', () => {
    for (const route of routeList) {
      expect(allowedRoute(route.method, example(route.path))?.route.id, route.id).toBe(route.id);
    }
  });

  it('case 37: is no other method of a path', () => {
    for (const method of ['HEAD', 'OPTIONS', 'TRACE', 'DELETE', 'PATCH', 'get']) {
      expect(allowedRoute(method, '/customer/orders'), method).toBeNull();
    }
    expect(allowedRoute('POST', '/customer/restaurants')).toBeNull();
  });

  it.each([
    '/http://169.254.169.254/latest/meta-data',
    '//169.254.169.254/',
    'http://evil.test/customer/orders',
    '',
    '/',
    '/customer',
    '/customer/orders/',
    '/customer//orders',
    '//customer/orders',
    '/customer/orders/..',
    '/customer/../rider/shift',
    '/customer/orders/%2e%2e/%2e%2e/admin',
    '/customer/orders%2f..%2f..',
    '/customer/orders/..%5c..',
    '/customer/orders/not-a-uuid',
    `/customer/orders/${id}/cancel/x`,
    `/customer/orders/${id}%00`,
    `/customer/orders/${id};x=1`,
    '/customer/restaurants/UPPER',
    '/admin/users',
    '/Customer/orders',
    '/customer/orders?x=/rider',
    '/customer/orders#x',
    '/prod/customer/orders',
  ])('case 37: is not %j', (path) => expect(allowedRoute('GET', path)).toBeNull());
});
