/** Column kinds that all tables share. */
import { doublePrecision, timestamp } from 'drizzle-orm/pg-core';

/** A moment in UTC. */
export const instant = (name: string) => timestamp(name, { withTimezone: true });

/** WGS 84 degrees. */
export const degrees = (name: string) => doublePrecision(name);
