/** The one place in `local` that reads the environment. */
import { isAbsolute, resolve } from 'node:path';
import * as z from 'zod';
import { type FaultName, isFaultName } from './gateway/faults';
import { type GatewayMode, gatewayModes } from './gateway/modes';

const port = (fallback: number) => z.coerce.number().int().min(1).max(65_535).default(fallback);

const EnvSchema = z.object({
  PORT_WEB: port(3000),
  PORT_GATEWAY: port(4000),
  PORT_HOSTED_UI: port(4001),
  PORT_ISSUER: port(4002),
  PORT_CUSTOMER: port(4101),
  PORT_RESTAURANT: port(4102),
  PORT_RIDER: port(4103),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z.url().optional(),
  GATEWAY: z.enum(gatewayModes).default('http-jwt'),
  GATEWAY_FAULTS: z
    .string()
    .default('')
    .transform((list) => list.split(',').filter((name) => name !== ''))
    .pipe(z.array(z.string().refine(isFaultName, 'names a fault that there is not'))),
  GATEWAY_LOG: z.literal('1').optional(),
  BAEDAL_TEST: z.literal('1').optional(),
});

export interface LocalEnv {
  readonly ports: {
    readonly web: number;
    readonly gateway: number;
    readonly hostedUi: number;
    readonly issuer: number;
    readonly customer: number;
    readonly restaurant: number;
    readonly rider: number;
  };
  /** Absolute; holds the embedded database and the generated secrets. */
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly gateway: {
    readonly mode: GatewayMode;
    /** Switched on from the start. */
    readonly faults: readonly FaultName[];
    /** Access log lines go to `<dataDir>/gateway.log`. */
    readonly log: boolean;
  };
  /** Test clock and fault switches may be used. */
  readonly test: boolean;
}

/** Reads and checks the environment; an Error names every variable that is wrong. */
export function readLocalEnv(source: Readonly<Record<string, string | undefined>> = process.env): LocalEnv {
  const named = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = EnvSchema.safeParse(named);
  if (!parsed.success) {
    throw new Error(
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'),
    );
  }
  const env = parsed.data;
  return {
    ports: {
      web: env.PORT_WEB,
      gateway: env.PORT_GATEWAY,
      hostedUi: env.PORT_HOSTED_UI,
      issuer: env.PORT_ISSUER,
      customer: env.PORT_CUSTOMER,
      restaurant: env.PORT_RESTAURANT,
      rider: env.PORT_RIDER,
    },
    dataDir: isAbsolute(env.DATA_DIR) ? env.DATA_DIR : resolve(env.DATA_DIR),
    databaseUrl: env.DATABASE_URL,
    gateway: {
      mode: env.GATEWAY,
      faults: env.GATEWAY_FAULTS.filter(isFaultName),
      log: env.GATEWAY_LOG === '1',
    },
    test: env.BAEDAL_TEST === '1',
  };
}
