/** What a pool is started with, checked as Cognito checks it when a pool or an app client is made. */
import * as z from 'zod';

export const knownScopes = ['openid', 'email', 'phone', 'profile', 'aws.cognito.signin.user.admin'] as const;

/** Absolute, no fragment, https, or http on `localhost` only, or a custom scheme (cognito.md §1.9). */
export function isAllowedUrl(value: string): boolean {
  if (!URL.canParse(value) || value.includes('#')) return false;
  const url = new URL(value);
  if (url.protocol === 'http:') return url.hostname === 'localhost';
  return !['javascript:', 'data:', 'file:', 'blob:', 'about:'].includes(url.protocol);
}

const RedirectUrlSchema = z.string().min(1).max(1024).refine(isAllowedUrl, {
  message: 'must be an absolute URL without fragment, https or http://localhost',
});

const shortLived = z.int().min(300).max(86_400).default(3600);

export const TokenLifetimesSchema = z
  .object({
    accessSeconds: shortLived,
    idSeconds: shortLived,
    refreshSeconds: z.int().min(3600).max(315_360_000).default(2_592_000),
  })
  .refine((life) => Math.max(life.accessSeconds, life.idSeconds) <= life.refreshSeconds, {
    message: 'access and ID tokens must not outlive the refresh token',
  });

export const ClientSchema = z.object({
  clientId: z.string().regex(/^[\w+-]{1,128}$/),
  /** A client without one is public. */
  clientSecret: z.string().min(24).max(128).optional(),
  callbackUrls: z.array(RedirectUrlSchema).min(1).max(100),
  logoutUrls: z.array(RedirectUrlSchema).max(100).default([]),
  scopes: z.array(z.string().min(1)).min(1).default(['openid', 'email', 'profile']),
  tokenLifetimes: TokenLifetimesSchema.prefault({}),
  /** Refresh-token rotation; absent means off. */
  rotation: z.object({ graceSeconds: z.int().min(0).max(60) }).optional(),
  revocation: z.boolean().default(true),
});
export type Client = z.output<typeof ClientSchema>;

/** Points that AWS does not document (cognito.md §10); the defaults are what was seen or what is safest. */
const UnsettledSchema = z.object({
  pkceFailure: z.enum(['invalid_grant', 'invalid_request']).default('invalid_grant'),
  unknownScope: z.enum(['invalid_request', 'invalid_scope']).default('invalid_request'),
  stateOnErrors: z.boolean().default(false),
  nonceAfterRefresh: z.boolean().default(false),
  replayRevokes: z.boolean().default(false),
  reuseRevokes: z.boolean().default(true),
});

const DemoPersonSchema = z.object({
  id: z.string().min(1),
  email: z.email(),
  name: z.string().min(1),
  groups: z.array(z.string()).readonly(),
});

/** An IAM user who may administer the pool. */
const OperatorSchema = z.object({
  accessKeyId: z.string().regex(/^AKIA[A-Z0-9]{16}$/),
  secretAccessKey: z.string().min(40),
});

export const SettingsSchema = z.object({
  /** 0 takes any free port. */
  hostedUiPort: z.int().min(0).max(65_535),
  issuerPort: z.int().min(0).max(65_535),
  host: z.string().default('127.0.0.1'),
  poolId: z.string().regex(/^[\w-]+_[0-9a-zA-Z]+$/),
  region: z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/),
  clients: z.array(ClientSchema).min(1),
  /** Inserted at the start where absent, and offered as one-click choices. */
  people: z.array(DemoPersonSchema).readonly().default([]),
  demoPassword: z.string().optional(),
  /** Groups of the pool, besides those that `people` and `signUpGroups` name. */
  groups: z.array(z.string().min(1).max(128)).readonly().default([]),
  /** Who may call the administrative operations, by AWS's own signature; nobody unless given. */
  operators: z.array(OperatorSchema).readonly().default([]),
  /** What the post-confirmation trigger does on AWS: Cognito itself gives new people no group. */
  signUpGroups: z.array(z.string()).default(['customers']),
  /** Local use has no mail: codes are shown on the page that asks for them. */
  showCodes: z.boolean().default(true),
  /** The identity pool that trades ID tokens of this pool for credentials; absent where none is used. */
  identityPoolId: z
    .string()
    .regex(/^[\w-]+:[0-9a-f-]{36}$/)
    .optional(),
  /** Scopes of resource servers, `<server>/<scope>`. */
  customScopes: z.array(z.string().regex(/^[^\s/]+\/\S+$/)).default([]),
  /** log2 of scrypt's N; tests lower it. */
  passwordCost: z.int().min(4).max(20).default(14),
  /** Fault switches answer only then. */
  testMode: z.boolean().default(false),
  unsettled: UnsettledSchema.prefault({}),
});
export type Settings = z.output<typeof SettingsSchema>;
export type SettingsInput = z.input<typeof SettingsSchema>;

/** Parses what a pool is started with; the Error names every setting that Cognito would refuse. */
export function readSettings(input: SettingsInput): Settings {
  const parsed = SettingsSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The user pool cannot be made like this:\n${problems.join('\n')}`);
}

/** Every group of the pool, in alphabetical order. */
export function groupsOfPool({ groups, people, signUpGroups }: Settings): string[] {
  return [...new Set([...groups, ...signUpGroups, ...people.flatMap((person) => person.groups)])].sort();
}
