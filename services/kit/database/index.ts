export type { Database, Orm, Queries, Tx } from './database';
export { DatabaseLockedError } from './folder-lock';
export { migrate } from './migrate';
export { type DatabaseOptions, openDatabase } from './open';
