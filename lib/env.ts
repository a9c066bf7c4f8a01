/** The one place in the web app that reads the environment. Read at first use, so that a build needs none of it. */
import 'server-only';
import * as z from 'zod';

const webUrl = z.url({ protocol: /^https?$/ }).refine((value) => !isPlainHttp(value) || isLoopback(value), {
  message: 'must be https; plain http is only for a stand-in on this machine',
  abort: true,
});

const origin = webUrl
  .refine((value) => new URL(value).href === `${new URL(value).origin}/`, {
    message: 'must be an origin without a path, for instance http://localhost:3000',
  })
  .transform((value) => new URL(value).origin);

const baseUrl = webUrl.transform((value) => value.replace(/\/+$/, ''));

const sealingKey = z
  .string()
  .regex(
    /^[A-Za-z0-9_-]{43}$/,
    'must be 32 bytes in base64url: openssl rand 32 | basenc --base64url | tr -d =',
  )
  .transform((value) => Buffer.from(value, 'base64url'));

/** A tile server's address with its places for `{z}`, `{x}` and `{y}`, on one origin: the policy names it. */
const tilesUrl = z
  .string()
  .refine((value) => ['{z}', '{x}', '{y}'].every((place) => value.includes(place)), {
    message: 'must have {z}, {x} and {y} in it',
    abort: true,
  })
  .refine((value) => webUrl.safeParse(value).success && !/[{}]/.test(value.split('/')[2] ?? '{'), {
    message: 'must be https on one host, for instance https://tiles.example.com/{z}/{x}/{y}.png',
  });

const EnvSchema = z
  .object({
    APP_ORIGIN: origin,
    STAGE_URL: baseUrl,
    OIDC_ISSUER: baseUrl,
    OIDC_CLIENT_ID: z.string().min(1),
    OIDC_CLIENT_SECRET: z.string().min(1).optional(),
    HOSTED_UI_URL: origin,
    IDENTITY_POOL_ID: z
      .string()
      .regex(/^[a-z]{2}(-[a-z]+)+-\d:[0-9a-f-]{36}$/, 'must be <region>:<uuid>')
      .optional(),
    IDENTITY_POOL_ENDPOINT: baseUrl.optional(),
    SESSION_HOURS: z.coerce.number().int().min(1).max(87_600).default(720),
    SESSION_KEYS: z
      .string()
      .transform((list) => list.split(',').map((key) => key.trim()))
      .pipe(z.array(sealingKey).min(1)),
    MAP_TILES_URL: tilesUrl.optional(),
    MAP_TILES_ATTRIBUTION: z.string().max(120).optional(),
  })
  .refine((env) => !env.MAP_TILES_URL || env.MAP_TILES_ATTRIBUTION, {
    path: ['MAP_TILES_ATTRIBUTION'],
    message: 'must say whom the tiles of MAP_TILES_URL are from',
  });

export interface IdentityPool {
  /** `<region>:<uuid>` */
  readonly id: string;
  /** Also the API's Region. */
  readonly region: string;
  /** AWS's own unless given. */
  readonly endpoint?: string;
}

export interface Env {
  /** Where browsers reach the web app; every redirect is built from it, never from a request's Host. */
  readonly appOrigin: string;
  /** The gateway's stage, without a trailing slash. */
  readonly stageUrl: string;
  readonly oidc: { readonly issuer: string; readonly clientId: string; readonly clientSecret?: string };
  /** Origin of the sign-in pages, for `/logout` and the policy of `form-action`. */
  readonly hostedUiUrl: string;
  /** Set where the gateway asks for IAM signatures; their credentials come from this pool. */
  readonly identityPool?: IdentityPool;
  /** The first seals, all open. 32 bytes each. */
  readonly sessionKeys: readonly Buffer[];
  /** Life of the pool's refresh tokens: a session lasts as long. */
  readonly sessionSeconds: number;
  /** Map tiles from elsewhere; without them maps are drawn by ourselves. */
  readonly mapTiles?: { readonly url: string; readonly origin: string; readonly attribution: string };
}

const howToFix =
  '`npm start` sets these by itself. Anywhere else set them before the server starts; `.env.example` lists and explains each.';

/** Parses `source`; the Error names every variable that is missing or wrong, and never shows a value. */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = EnvSchema.safeParse(filled);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0] ?? 'environment');
      return `  ${name}: ${filled[name] === undefined ? 'is missing' : issue.message}`;
    });
    throw new Error(`The web app cannot start:\n${[...new Set(problems)].join('\n')}\n${howToFix}`);
  }
  const env = parsed.data;
  return {
    appOrigin: env.APP_ORIGIN,
    stageUrl: env.STAGE_URL,
    oidc: {
      issuer: env.OIDC_ISSUER,
      clientId: env.OIDC_CLIENT_ID,
      ...(env.OIDC_CLIENT_SECRET && { clientSecret: env.OIDC_CLIENT_SECRET }),
    },
    hostedUiUrl: env.HOSTED_UI_URL,
    ...(env.IDENTITY_POOL_ID && {
      identityPool: {
        id: env.IDENTITY_POOL_ID,
        region: env.IDENTITY_POOL_ID.split(':')[0] ?? '',
        ...(env.IDENTITY_POOL_ENDPOINT && { endpoint: env.IDENTITY_POOL_ENDPOINT }),
      },
    }),
    sessionKeys: env.SESSION_KEYS,
    sessionSeconds: env.SESSION_HOURS * 3_600,
    ...(env.MAP_TILES_URL && {
      mapTiles: {
        url: env.MAP_TILES_URL,
        origin: new URL(env.MAP_TILES_URL).origin,
        attribution: env.MAP_TILES_ATTRIBUTION ?? '',
      },
    }),
  };
}

let known: Env | undefined;

/** The environment, parsed once. Throws what `parseEnv` throws. */
export function getEnv(): Env {
  known ??= parseEnv(process.env);
  return known;
}

/** Ends the process where the environment is wrong: Next by itself would go on and answer every request with 500. */
export function requireEnv(): void {
  try {
    getEnv();
  } catch (error) {
    // biome-ignore lint/suspicious/noConsole: there is nobody else to tell.
    console.error(error instanceof Error ? error.message : error);
    // Next builds this for the edge as well, where nothing can be ended.
    if (process.env.NEXT_RUNTIME === 'nodejs') process.exit(1);
  }
}

export function isPlainHttp(url: string): boolean {
  return url.startsWith('http:');
}

/** Whether `url` can only be this machine. */
export function isLoopback(url: string): boolean {
  const host = new URL(url).hostname;
  return host === 'localhost' || host.endsWith('.localhost') || host === '127.0.0.1' || host === '[::1]';
}

/** Whether Next runs as `next dev`. */
export function isDevelopment(): boolean {
  return process.env.NODE_ENV === 'development';
}
