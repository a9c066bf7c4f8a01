/** Everything behind the web app, in one process: one database, the hosted UI, three services, the gateway. */
import { join } from 'node:path';
import { groups } from '@/contract/roles';
import { openDatabase } from '@/services/kit/database';
import { createLogger } from '@/services/kit/log';
import { createTokenVerifier } from '@/services/kit/token';
import { startServices } from '@/services/start';
import type { LocalEnv } from './env';
import { setUpGateway } from './gateway/modes';
import { startGateway } from './gateway/server';
import { startIdentity } from './identity/server';
import { openLog } from './log-file';
import { operatorKey, poolId, region } from './operator';
import { demoPassword, demoPeople } from './people';
import type { Secrets } from './secrets';
import { seed } from './seed';

const identityPoolId = `${region}:2b8a0f5e-7c1d-4e52-9a43-6f0d1b7c0001`;
/** Of the web app's app client; shaped like Cognito's own ids. */
const clientId = '4baedal0web0app0client0id0';

export interface System {
  /** Settings of the web app, as environment variables. */
  readonly web: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/**
 * Starts in the order in which one needs the other, and stops in reverse. The embedded database is opened once,
 * which is why everything shares this process; with `databaseUrl` a real PostgreSQL is used instead.
 * @throws {DatabaseLockedError} when another process has the data folder open
 */
export async function startSystem(env: LocalEnv, secrets: Secrets): Promise<System> {
  const { ports } = env;
  const appOrigin = `http://localhost:${ports.web}`;
  const started: { stop(): Promise<void> }[] = [];
  const stop = async () => {
    for (const part of started.splice(0).reverse()) await part.stop();
  };
  try {
    const database = await openDatabase(
      env.databaseUrl ? { url: env.databaseUrl } : { dataDir: join(env.dataDir, 'postgres') },
    );
    started.push({ stop: () => database.close() });
    const setup = setUpGateway(env.gateway.mode, {
      issuer: `http://localhost:${ports.issuer}/${poolId}`,
      clientIds: [clientId],
      allowOrigins: [appOrigin],
      region,
    });
    const signs = env.gateway.mode === 'http-iam';
    const identity = await startIdentity({
      database,
      hostedUiPort: ports.hostedUi,
      issuerPort: ports.issuer,
      poolId,
      region,
      clients: [
        {
          clientId,
          clientSecret: secrets.clientSecret,
          callbackUrls: [`${appOrigin}/auth/callback`],
          logoutUrls: [`${appOrigin}/`],
        },
      ],
      people: demoPeople,
      demoPassword,
      groups,
      operators: [operatorKey(secrets)],
      testMode: env.test,
      ...(signs && { identityPoolId, onCredentials: setup.admit }),
    });
    started.push(identity);
    const services = await startServices({
      database,
      verifier: createTokenVerifier(identity.issuer, [clientId]),
      ports: { customer: ports.customer, restaurant: ports.restaurant, rider: ports.rider },
      log: createLogger({ service: 'services' }, openLog(env.dataDir, 'services.log')),
      ...(env.test ? { test: {} } : {}),
    });
    started.push(services);
    await seed(database);
    const gateway = await startGateway({
      port: ports.gateway,
      description: setup.description,
      iam: setup.iam,
      faults: env.gateway.faults,
      testMode: env.test,
      explain: env.gateway.log,
      ...(env.gateway.log && { accessLog: openLog(env.dataDir, 'gateway.log') }),
      targets: {
        customer: [`http://127.0.0.1:${ports.customer}`],
        restaurant: [`http://127.0.0.1:${ports.restaurant}`],
        rider: [`http://127.0.0.1:${ports.rider}`],
      },
    });
    started.push(gateway);
    return {
      web: {
        APP_ORIGIN: appOrigin,
        STAGE_URL: `${gateway.url}${setup.stagePath}`,
        HOSTED_UI_URL: identity.hostedUiUrl,
        OIDC_ISSUER: identity.issuer,
        OIDC_CLIENT_ID: clientId,
        OIDC_CLIENT_SECRET: secrets.clientSecret,
        SESSION_KEYS: secrets.sessionKey,
        ...(signs && {
          IDENTITY_POOL_ID: identityPoolId,
          IDENTITY_POOL_ENDPOINT: new URL(identity.issuer).origin,
        }),
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
