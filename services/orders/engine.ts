/** What every step needs at hand: made once per process and passed on. */
import type { Clock } from '@/services/kit/clock';
import type { Database, Queries } from '@/services/kit/database';
import type { LiveHub } from '@/services/kit/live/hub';
import type { Logger } from '@/services/kit/log';
import { Refusal } from '@/services/kit/refusal';
import { Catalogue } from './catalogue/catalogue';
import type { RestaurantRow } from './catalogue/load';
import { createPlaceBook } from './places/place-book';
import { defaultPush, type PushSettings } from './push/settings';
import { defaultSettings, type Settings } from './settings';

export interface Engine {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Logger;
  readonly settings: Settings;
  readonly push: PushSettings;
  readonly catalogue: Catalogue;
  readonly placeBook: ReturnType<typeof createPlaceBook>;
}

export function createEngine(deps: {
  database: Database;
  clock: Clock;
  hub: LiveHub;
  log: Logger;
  settings?: Partial<Settings>;
  push?: Partial<PushSettings>;
}): Engine {
  return {
    database: deps.database,
    clock: deps.clock,
    log: deps.log,
    settings: { ...defaultSettings, ...deps.settings },
    push: { ...defaultPush, ...deps.push },
    catalogue: new Catalogue(deps.database, deps.clock, deps.hub),
    placeBook: createPlaceBook(deps.clock),
  };
}

/**
 * The restaurant of an order; it exists, since orders refer to it. Inside a transaction it is read through it:
 * the embedded database has one connection, and waiting there for another would never end.
 */
export async function restaurantOf(engine: Engine, queries: Queries, id: string): Promise<RestaurantRow> {
  const record = await engine.catalogue.within(queries, id);
  if (!record) throw new Refusal('NOT_FOUND');
  return record.row;
}
