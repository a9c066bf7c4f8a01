/** How an operator on this machine reaches its user pool: what the AWS SDK wants to know, and a key that fits. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readLocalEnv } from './env';
import { loadSecrets, type Secrets } from './secrets';

export const region = 'ap-northeast-2';
export const poolId = `${region}_Baedal001`;

export interface LocalPool {
  readonly poolId: string;
  readonly region: string;
  readonly endpoint: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

export function operatorKey({ operatorSecret }: Secrets): LocalPool['credentials'] {
  return { accessKeyId: 'AKIABAEDALOPERATOR00', secretAccessKey: operatorSecret };
}

/** The pool of `npm start` with the same variables; null where it was never started here. */
export function findLocalPool(): LocalPool | null {
  const { dataDir, ports } = readLocalEnv();
  if (!existsSync(join(dataDir, 'secrets.json'))) return null;
  return {
    poolId,
    region,
    endpoint: `http://localhost:${ports.issuer}`,
    credentials: operatorKey(loadSecrets(dataDir)),
  };
}
