import { describe, expectTypeOf, it } from 'vitest';
import type { Order } from '@/contract/schemas/order';
import type { callApi } from './browser';
import type { Client } from './client';
import type { ApiData, ApiResult, ApiSuccess, CallInput, LiveRouteId, Unchanged } from './result';

describe('types that follow from the contract', () => {
  it('gives the data of a route, told apart by status', () => {
    expectTypeOf<ApiData<'getOrder'>>().toEqualTypeOf<Order>();
    expectTypeOf<ApiSuccess<'placeOrder'>['status']>().toEqualTypeOf<201>();
    expectTypeOf<Extract<ApiResult<'placeOrder'>, { ok: true }>['data']>().toEqualTypeOf<Order>();
  });

  it('asks for the params and the body a route needs, and for nothing else', () => {
    expectTypeOf<CallInput<'acceptOrder'>['params']>().toEqualTypeOf<{ orderId: string }>();
    expectTypeOf<CallInput<'acceptOrder'>['body']>().toEqualTypeOf<{ prepMinutes: number }>();
    expectTypeOf<CallInput<'listOrders'>['body']>().toEqualTypeOf<undefined>();
    expectTypeOf<{ params: { orderId: string } }>().not.toExtend<CallInput<'acceptOrder'>>();
    expectTypeOf<{ body: { prepMinutes: number } }>().not.toExtend<CallInput<'acceptOrder'>>();
  });

  it('lets input be left out only where a route needs none', () => {
    expectTypeOf<[]>().toExtend<Parameters<Client['listOrders']>>();
    expectTypeOf<[]>().toExtend<Parameters<Client['listRestaurants']>>();
    expectTypeOf<[]>().not.toExtend<Parameters<Client['getOrder']>>();
  });

  it('offers a live read for live routes only, and only it may be unchanged', () => {
    expectTypeOf<LiveRouteId>().toEqualTypeOf<
      'getActiveOrders' | 'getOrder' | 'getSharedOrder' | 'getBoard' | 'getShift'
    >();
    expectTypeOf<Unchanged>().not.toExtend<ApiResult<'getOrder'>>();
    expectTypeOf<ReturnType<typeof callApi>>().toExtend<Promise<unknown>>();
  });
});
