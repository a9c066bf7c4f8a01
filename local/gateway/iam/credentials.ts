/** AWS credentials that the stand-in has issued, and what their holders may do. */
import type { PolicyStatement } from './policy';

export interface Principal {
  readonly accountId: string;
  readonly arn: string;
  readonly statements: readonly PolicyStatement[];
}

export interface IssuedCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Only temporary credentials have one, and then every call must carry it. */
  readonly sessionToken?: string;
  readonly expiresAt?: Date;
  readonly principal: Principal;
}

export interface CredentialStore {
  find(accessKeyId: string): IssuedCredentials | undefined;
  add(credentials: IssuedCredentials): void;
}

/** The newest are kept; a thousand people do not share one laptop. */
const capacity = 1_000;

export function createCredentialStore(initial: readonly IssuedCredentials[] = []): CredentialStore {
  const issued = new Map(initial.map((entry) => [entry.accessKeyId, entry]));
  return {
    find: (accessKeyId) => issued.get(accessKeyId),
    add(credentials) {
      const oldest = issued.size < capacity ? undefined : issued.keys().next().value;
      if (oldest !== undefined) issued.delete(oldest);
      issued.set(credentials.accessKeyId, credentials);
    },
  };
}
