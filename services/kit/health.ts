import type { Service } from '@/contract/roles';
import type { Health } from '@/contract/schemas/health';
import type { Queries } from './database';
import { version } from './version';

/** Ready once the database answers; migrations are applied before the port opens. */
export async function healthOf(service: Service, database: Queries): Promise<Health> {
  await database.query('SELECT 1 AS alive');
  return { status: 'ready', service, version };
}
