/** What `ActiveOrders` loads once there is something to follow. */
export { Following } from './following';
export { OrderStrip } from './order-strip';
