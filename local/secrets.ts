/** Secrets of a laptop: made at the first start, kept in the data folder, readable by its owner only. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const SecretsSchema = z.object({
  /** Seals the web app's session cookies. */
  sessionKey: z.base64url().length(43),
  /** Of the app client at the hosted UI. */
  clientSecret: z.string().min(32),
});
export type Secrets = z.infer<typeof SecretsSchema>;

/** Reads the secrets of `dataDir`, making them where there are none. */
export function loadSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json');
  if (existsSync(file)) {
    const parsed = SecretsSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (parsed.success) return parsed.data;
    throw new Error(`${file} is damaged. Remove it and start again; everyone will have to sign in anew.`);
  }
  const secrets: Secrets = {
    sessionKey: randomBytes(32).toString('base64url'),
    clientSecret: randomBytes(36).toString('base64url'),
  };
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return secrets;
}
