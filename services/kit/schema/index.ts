export * from './bookkeeping';
export * from './delivery';
export * from './order';
export * from './place';
export * from './restaurant';
