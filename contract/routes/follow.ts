/** Following an order: what is running, who else may look, and having it again. */
import * as z from 'zod';
import { UuidSchema } from '../ids';
import { defineRoute } from '../route';
import { ActiveOrdersSchema } from '../schemas/active';
import { ReorderSchema } from '../schemas/reorder';
import { SharedOrderSchema, ShareSchema, ShareTokenSchema } from '../schemas/shared-order';

const service = 'customer';
const access = ['customers'] as const;
const orderParams = z.object({ orderId: UuidSchema });

export const followRoutes = {
  getActiveOrders: defineRoute({
    id: 'getActiveOrders',
    service,
    method: 'GET',
    path: '/customer/active-orders',
    summary: 'The customer’s running orders, and those that ended a moment ago, live',
    access,
    responses: { 200: ActiveOrdersSchema },
    errors: [],
    live: true,
  }),
  getReorder: defineRoute({
    id: 'getReorder',
    service,
    method: 'GET',
    path: '/customer/orders/{orderId}/reorder',
    summary: 'An earlier order as a basket of today',
    access,
    params: orderParams,
    responses: { 200: ReorderSchema },
    errors: ['NOT_FOUND'],
  }),
  shareOrder: defineRoute({
    id: 'shareOrder',
    service,
    method: 'POST',
    path: '/customer/orders/{orderId}/share',
    summary: 'Makes a link for others to look on; it works until two hours after the order’s end',
    access,
    params: orderParams,
    responses: { 201: ShareSchema },
    errors: ['NOT_FOUND', 'EXPIRED'],
    unkept: true,
  }),
  stopSharing: defineRoute({
    id: 'stopSharing',
    service,
    method: 'DELETE',
    path: '/customer/orders/{orderId}/share',
    summary: 'Takes back every link to an order',
    access,
    params: orderParams,
    responses: { 200: z.object({ shared: z.literal(false) }) },
    errors: ['NOT_FOUND'],
  }),
  getSharedOrder: defineRoute({
    id: 'getSharedOrder',
    service,
    method: 'GET',
    path: '/customer/shared/{token}',
    summary: 'An order for whoever has its link, live, without anything about the person',
    access: 'public',
    params: z.object({ token: ShareTokenSchema }),
    responses: { 200: SharedOrderSchema },
    errors: ['NOT_FOUND'],
    live: true,
  }),
};
