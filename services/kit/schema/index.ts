export * from './bookkeeping';
export * from './coupon';
export * from './delivery';
export * from './order';
export * from './place';
export * from './restaurant';
