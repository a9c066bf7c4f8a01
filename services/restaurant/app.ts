import type { Hono } from 'hono';
import { restaurantRoutes } from '@/contract/routes/restaurant';
import { mount } from '@/services/kit/http/mount';
import type { ServiceDeps } from '@/services/orders/service-deps';
import { restaurantHandlers } from './handlers';

/** The restaurant service as a function from request to response. */
export function createRestaurantApp(deps: ServiceDeps): Hono {
  return mount(restaurantRoutes, restaurantHandlers(deps.engine), deps);
}
