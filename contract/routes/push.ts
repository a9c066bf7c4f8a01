/** Browsers that want to hear of their person's orders while no page is open. */
import { defineRoute } from '../route';
import {
  PushEndpointRequestSchema,
  PushKeySchema,
  PushStateSchema,
  PushSubscriptionRequestSchema,
} from '../schemas/push';

const service = 'customer';
const access = ['customers'] as const;

export const pushRoutes = {
  getPushKey: defineRoute({
    id: 'getPushKey',
    service,
    method: 'GET',
    path: '/customer/push-key',
    summary: 'The key that browsers are to accept news from',
    access: 'public',
    responses: { 200: PushKeySchema },
    errors: [],
  }),
  subscribePush: defineRoute({
    id: 'subscribePush',
    service,
    method: 'PUT',
    path: '/customer/push-subscriptions',
    summary: 'Sends news of the person’s orders to this browser; it hears of nobody else’s any more',
    access,
    body: PushSubscriptionRequestSchema,
    responses: { 200: PushStateSchema },
    errors: [],
  }),
  unsubscribePush: defineRoute({
    id: 'unsubscribePush',
    service,
    // Not a DELETE: what gateways and OpenAPI make of the body of one is anybody's guess.
    method: 'POST',
    path: '/customer/push-subscriptions/unsubscribe',
    summary: 'Sends nothing to this browser any more',
    access,
    body: PushEndpointRequestSchema,
    responses: { 200: PushStateSchema },
    errors: [],
  }),
};
