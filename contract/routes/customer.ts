/** What customers may call. Reading restaurants is public: people look before they sign in. */
import * as z from 'zod';
import { SlugSchema, UuidSchema } from '../ids';
import { AddressMatchSchema, PlaceQuerySchema, PositionSchema } from '../place';
import { defineRoute } from '../route';
import {
  PlaceOrderRequestSchema,
  QuoteRequestSchema,
  QuoteSchema,
  ServiceTypeSchema,
} from '../schemas/basket';
import { HealthSchema } from '../schemas/health';
import {
  CancelOrderRequestSchema,
  DeliveryPhotoSchema,
  OrderSchema,
  OrderSummarySchema,
} from '../schemas/order';
import { RestaurantSchema, RestaurantSummarySchema } from '../schemas/restaurant';
import { SearchAnswerSchema } from '../schemas/search';
import { SlotsSchema } from '../schemas/slot';
import { feedbackRoutes } from './feedback';
import { followRoutes } from './follow';
import { personRoutes } from './person';
import { pushRoutes } from './push';

const service = 'customer';
const access = ['customers'] as const;
const orderParams = z.object({ orderId: UuidSchema });

export const customerRoutes = {
  getCustomerHealth: defineRoute({
    id: 'getCustomerHealth',
    service,
    method: 'GET',
    path: '/customer/health',
    summary: 'Whether the customer service can answer',
    access: 'public',
    responses: { 200: HealthSchema },
    errors: [],
  }),
  listRestaurants: defineRoute({
    id: 'listRestaurants',
    service,
    method: 'GET',
    path: '/customer/restaurants',
    summary: 'Restaurants, those that can be ordered from first, then by distance or rating',
    access: 'public',
    query: PlaceQuerySchema,
    responses: { 200: z.object({ restaurants: z.array(RestaurantSummarySchema) }) },
    errors: [],
  }),
  getRestaurant: defineRoute({
    id: 'getRestaurant',
    service,
    method: 'GET',
    path: '/customer/restaurants/{restaurantId}',
    summary: 'One restaurant with its menu',
    access: 'public',
    params: z.object({ restaurantId: SlugSchema }),
    query: PlaceQuerySchema,
    responses: { 200: RestaurantSchema },
    errors: ['NOT_FOUND'],
  }),
  searchRestaurants: defineRoute({
    id: 'searchRestaurants',
    service,
    method: 'GET',
    path: '/customer/search',
    summary: 'Restaurants by their name or their dishes, in either language, forgiving spaces and slips',
    access: 'public',
    query: PlaceQuerySchema.safeExtend({ query: z.string().min(1).max(80) }),
    responses: { 200: SearchAnswerSchema },
    errors: [],
  }),
  searchAddresses: defineRoute({
    id: 'searchAddresses',
    service,
    method: 'GET',
    path: '/customer/addresses',
    summary: 'Addresses by road name, lot number or building, in either language, at most ten',
    access: 'public',
    query: z.object({ query: z.string().min(1).max(80) }),
    responses: { 200: z.object({ addresses: z.array(AddressMatchSchema) }) },
    errors: [],
  }),
  locateAddresses: defineRoute({
    id: 'locateAddresses',
    service,
    method: 'POST',
    path: '/customer/addresses/near',
    summary: 'The addresses nearest to a position, at most four; none outside the area. Keeps nothing',
    access: 'public',
    body: PositionSchema,
    responses: { 200: z.object({ addresses: z.array(AddressMatchSchema) }) },
    errors: [],
    // In a body, so that no address line and no log of one tells where somebody is.
    readOnly: true,
  }),
  listSlots: defineRoute({
    id: 'listSlots',
    service,
    method: 'GET',
    path: '/customer/restaurants/{restaurantId}/slots',
    summary:
      'Quarters of an hour that can be chosen today and tomorrow; without a place, for the farthest door',
    access: 'public',
    params: z.object({ restaurantId: SlugSchema }),
    query: PlaceQuerySchema.safeExtend({ serviceType: ServiceTypeSchema.default('delivery') }),
    responses: { 200: SlotsSchema },
    errors: ['NOT_FOUND'],
  }),
  quoteBasket: defineRoute({
    id: 'quoteBasket',
    service,
    method: 'POST',
    path: '/customer/quotes',
    summary: 'Prices a basket and lists every reason why it could not be ordered now',
    access: 'public',
    body: QuoteRequestSchema,
    responses: { 200: QuoteSchema },
    errors: ['NOT_FOUND'],
    readOnly: true,
  }),
  placeOrder: defineRoute({
    id: 'placeOrder',
    service,
    method: 'POST',
    path: '/customer/orders',
    summary: 'Places an order at the total the customer agreed to',
    access,
    body: PlaceOrderRequestSchema,
    responses: { 201: OrderSchema },
    errors: ['NOT_FOUND', 'PRICE_CHANGED', 'CHECKOUT_REFUSED'],
  }),
  listOrders: defineRoute({
    id: 'listOrders',
    service,
    method: 'GET',
    path: '/customer/orders',
    summary:
      'The customer’s own orders, newest first, at most fifty; those before one of them where it is named',
    access,
    query: z.object({ before: UuidSchema.optional() }),
    responses: { 200: z.object({ orders: z.array(OrderSummarySchema) }) },
    errors: [],
  }),
  getOrder: defineRoute({
    id: 'getOrder',
    service,
    method: 'GET',
    path: '/customer/orders/{orderId}',
    summary: 'One of the customer’s own orders, live',
    access,
    params: orderParams,
    responses: { 200: OrderSchema },
    errors: ['NOT_FOUND'],
    live: true,
  }),
  cancelOrder: defineRoute({
    id: 'cancelOrder',
    service,
    method: 'POST',
    path: '/customer/orders/{orderId}/cancel',
    summary: 'Cancels an order that the restaurant has not accepted yet',
    access,
    params: orderParams,
    body: CancelOrderRequestSchema,
    responses: { 200: OrderSchema },
    errors: ['NOT_FOUND', 'STATE_CHANGED'],
  }),
  requestCancel: defineRoute({
    id: 'requestCancel',
    service,
    method: 'POST',
    path: '/customer/orders/{orderId}/cancel-request',
    summary: 'Asks the kitchen to cancel an order that it has accepted',
    access,
    params: orderParams,
    body: CancelOrderRequestSchema,
    responses: { 200: OrderSchema },
    errors: ['NOT_FOUND', 'STATE_CHANGED'],
  }),
  getDeliveryPhoto: defineRoute({
    id: 'getDeliveryPhoto',
    service,
    method: 'GET',
    path: '/customer/orders/{orderId}/photo',
    summary: 'The picture the rider took at the door',
    access,
    params: orderParams,
    responses: { 200: DeliveryPhotoSchema },
    errors: ['NOT_FOUND'],
  }),
  ...followRoutes,
  ...feedbackRoutes,
  ...personRoutes,
  ...pushRoutes,
};
