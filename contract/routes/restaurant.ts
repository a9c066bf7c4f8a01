/** What restaurant staff may call, each only for the restaurants they work for. */
import * as z from 'zod';
import { SlugSchema, UuidSchema } from '../ids';
import { defineRoute } from '../route';
import {
  AcceptOrderRequestSchema,
  BoardOrderSchema,
  BoardSchema,
  RejectOrderRequestSchema,
  WorkplaceSchema,
} from '../schemas/board';
import { HealthSchema } from '../schemas/health';

const service = 'restaurant';
const access = ['restaurant-staff'] as const;
const orderParams = z.object({ orderId: UuidSchema });

export const restaurantRoutes = {
  getRestaurantHealth: defineRoute({
    id: 'getRestaurantHealth',
    service,
    method: 'GET',
    path: '/restaurant/health',
    summary: 'Whether the restaurant service can answer',
    access: 'public',
    responses: { 200: HealthSchema },
    errors: [],
  }),
  listWorkplaces: defineRoute({
    id: 'listWorkplaces',
    service,
    method: 'GET',
    path: '/restaurant/restaurants',
    summary: 'The restaurants this person works for',
    access,
    responses: { 200: z.object({ workplaces: z.array(WorkplaceSchema) }) },
    errors: [],
  }),
  getBoard: defineRoute({
    id: 'getBoard',
    service,
    method: 'GET',
    path: '/restaurant/restaurants/{restaurantId}/board',
    summary: 'The orders of a restaurant, live',
    access,
    params: z.object({ restaurantId: SlugSchema }),
    responses: { 200: BoardSchema },
    errors: ['NOT_FOUND'],
    live: true,
  }),
  acceptOrder: defineRoute({
    id: 'acceptOrder',
    service,
    method: 'POST',
    path: '/restaurant/orders/{orderId}/accept',
    summary: 'Accepts an order and promises a preparation time in minutes',
    access,
    params: orderParams,
    body: AcceptOrderRequestSchema,
    responses: { 200: BoardOrderSchema },
    errors: ['NOT_FOUND', 'STATE_CHANGED', 'EXPIRED'],
  }),
  rejectOrder: defineRoute({
    id: 'rejectOrder',
    service,
    method: 'POST',
    path: '/restaurant/orders/{orderId}/reject',
    summary: 'Refuses an order with a reason; items named as out are marked sold out',
    access,
    params: orderParams,
    body: RejectOrderRequestSchema,
    responses: { 200: BoardOrderSchema },
    errors: ['NOT_FOUND', 'STATE_CHANGED'],
  }),
  markOrderReady: defineRoute({
    id: 'markOrderReady',
    service,
    method: 'POST',
    path: '/restaurant/orders/{orderId}/ready',
    summary: 'Says that the food is packed and waits for the rider',
    access,
    params: orderParams,
    responses: { 200: BoardOrderSchema },
    errors: ['NOT_FOUND', 'STATE_CHANGED'],
  }),
};
