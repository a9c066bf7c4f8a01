import type { Hono } from 'hono';
import { customerRoutes } from '@/contract/routes/customer';
import { mount } from '@/services/kit/http/mount';
import type { ServiceDeps } from '@/services/orders/service-deps';
import { customerHandlers } from './handlers';

/** The customer service as a function from request to response. */
export function createCustomerApp(deps: ServiceDeps): Hono {
  return mount(customerRoutes, customerHandlers(deps.engine), deps);
}
