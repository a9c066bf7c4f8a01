/** The whole route table. The gateway, the proxy's allow-list, OpenAPI and the services are made from it. */
import type { RouteSpec } from './route';
import { customerRoutes } from './routes/customer';
import { restaurantRoutes } from './routes/restaurant';
import { riderRoutes } from './routes/rider';

export const routes = { ...customerRoutes, ...restaurantRoutes, ...riderRoutes };

export type Routes = typeof routes;
export type RouteId = keyof Routes;

/** Every route, in the order of the table. */
export const routeList: readonly RouteSpec[] = Object.values(routes);
