/** One service as a process of its own: environment in, signals handled, everything closed at the end. */
import type { Service } from '@/contract/roles';
import { openDatabase } from './kit/database';
import { readServiceEnv } from './kit/env';
import { createLogger, errorFields } from './kit/log';
import { createTokenVerifier } from './kit/token';
import type { Settings } from './orders/settings';
import { startServices } from './start';

const usualPorts = { customer: 4101, restaurant: 4102, rider: 4103 } as const satisfies Record<
  Service,
  number
>;

/** Runs until SIGTERM or SIGINT; exits 1 with one clear line when it cannot start. */
export async function runAlone(service: Service, settings?: Partial<Settings>): Promise<void> {
  const log = createLogger({ service });
  try {
    const env = readServiceEnv();
    const database = await openDatabase(
      env.DATABASE_URL === undefined
        ? { dataDir: env.DATA_DIR }
        : { url: env.DATABASE_URL, poolSize: env.DATABASE_POOL_SIZE },
    );
    const services = await startServices({
      database,
      verifier: createTokenVerifier(env.TOKEN_ISSUER, env.TOKEN_CLIENT_IDS),
      ports: { [service]: env.PORT ?? usualPorts[service] },
      host: env.HOST,
      pushContact: env.PUSH_CONTACT,
      log,
      ...(settings ? { settings } : {}),
      ...(env.BAEDAL_TEST ? { test: { clockOffsetMs: env.BAEDAL_CLOCK_OFFSET_MS ?? 0 } } : {}),
    });
    log.info('ready', { url: services.urls[service] });
    const stop = async (signal: string) => {
      log.info('stopping', { signal });
      await services.stop();
      await database.close();
      process.exit(0);
    };
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
  } catch (error) {
    log.error('cannot_start', errorFields(error));
    process.exit(1);
  }
}
