/** The one place in `services` that reads the environment. */
import * as z from 'zod';

const EnvSchema = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65_535).optional(),
    HOST: z.string().min(1).default('127.0.0.1'),
    DATABASE_URL: z
      .string()
      .regex(/^postgres(ql)?:\/\//, 'must be a postgres:// URL')
      .optional(),
    DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(100).default(10),
    DATA_DIR: z.string().min(1).default('.data/postgres'),
    TOKEN_ISSUER: z.url({ protocol: /^https?$/ }).transform((issuer) => issuer.replace(/\/$/, '')),
    TOKEN_CLIENT_IDS: z
      .string()
      .transform((list) => list.split(',').map((id) => id.trim()))
      .pipe(z.array(z.string().min(1)).min(1)),
    PUSH_CONTACT: z
      .string()
      .regex(/^(mailto:|https:\/\/)/, 'must begin with mailto: or https://')
      .default('mailto:push@baedal.test'),
    BAEDAL_TEST: z.literal('1').optional(),
    BAEDAL_CLOCK_OFFSET_MS: z.coerce.number().int().optional(),
  })
  .superRefine((env, context) => {
    const isLoopback = ['127.0.0.1', '::1', 'localhost'].includes(env.HOST);
    if (env.BAEDAL_TEST && !isLoopback) {
      context.addIssue({
        code: 'custom',
        path: ['BAEDAL_TEST'],
        message: 'the test clock works on loopback only; unset it, or set HOST=127.0.0.1',
      });
    }
    if (env.BAEDAL_CLOCK_OFFSET_MS !== undefined && !env.BAEDAL_TEST) {
      context.addIssue({
        code: 'custom',
        path: ['BAEDAL_CLOCK_OFFSET_MS'],
        message: 'needs BAEDAL_TEST=1',
      });
    }
    if (!env.BAEDAL_TEST && env.TOKEN_ISSUER.startsWith('http:') && !isLoopbackUrl(env.TOKEN_ISSUER)) {
      context.addIssue({
        code: 'custom',
        path: ['TOKEN_ISSUER'],
        message: 'plain http is for loopback only: its keys could be swapped on the way',
      });
    }
  });

export type ServiceEnv = z.infer<typeof EnvSchema>;

function isLoopbackUrl(url: string): boolean {
  return ['127.0.0.1', '[::1]', 'localhost'].includes(new URL(url).hostname);
}

/**
 * Reads and checks the environment of a service that is started alone.
 * @throws {Error} naming every variable that is wrong
 */
export function readServiceEnv(
  source: Readonly<Record<string, string | undefined>> = process.env,
): ServiceEnv {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = EnvSchema.safeParse(set);
  if (parsed.success) return parsed.data;
  throw new Error(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
}
