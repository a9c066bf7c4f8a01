import type { Hono } from 'hono';
import { riderRoutes } from '@/contract/routes/rider';
import { mount } from '@/services/kit/http/mount';
import type { ServiceDeps } from '@/services/orders/service-deps';
import { riderHandlers } from './handlers';

/** The rider service as a function from request to response. */
export function createRiderApp(deps: ServiceDeps): Hono {
  return mount(riderRoutes, riderHandlers(deps.engine), deps);
}
