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
  /** Of who may administer the user pool (`npm run people`). */
  operatorSecret: z.string().length(40),
});
/** A data folder from before one of them was needed gets it now. */
const StoredSchema = SecretsSchema.partial();
export type Secrets = z.infer<typeof SecretsSchema>;

/** Reads the secrets of `dataDir`, making them where there are none. */
export function loadSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json');
  const known = existsSync(file) ? readSecrets(file) : {};
  const secrets: Secrets = {
    sessionKey: known.sessionKey ?? randomBytes(32).toString('base64url'),
    clientSecret: known.clientSecret ?? randomBytes(36).toString('base64url'),
    operatorSecret: known.operatorSecret ?? randomBytes(30).toString('base64'),
  };
  if (Object.keys(secrets).every((name) => name in known)) return secrets;
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return secrets;
}

function readSecrets(file: string): z.infer<typeof StoredSchema> {
  try {
    return StoredSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Error(`${file} is damaged. Remove it and start again; everyone will have to sign in anew.`);
  }
}
