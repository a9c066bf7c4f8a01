/** What every part of the pool is handed: nothing here is reached for, everything is given. */

import type { Database } from '@/services/kit/database';
import type { FaultSwitches } from './faults/faults';
import type { Random } from './random';
import type { Client, Settings } from './settings';
import type { SigningKeys } from './tokens/keys';

export interface Clock {
  now(): Date;
}

/** What the identity pool gave out, for whoever stands in for the services that check signatures. */
export interface PersonCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiresAt: Date;
  readonly identityId: string;
  readonly personId: string;
  readonly groups: readonly string[];
}

export interface Identity {
  readonly settings: Settings;
  readonly database: Database;
  readonly clock: Clock;
  readonly random: Random;
  readonly keys: SigningKeys;
  /** Origins without a trailing slash; the issuer ends in the pool id. */
  readonly hostedUiUrl: string;
  readonly issuer: string;
  /** Signs what the pages hand out and take back; new at every start. */
  readonly pageSecret: Buffer;
  readonly faults: FaultSwitches;
  /** Told of each set of credentials before its holder is. */
  readonly onCredentials: (credentials: PersonCredentials) => void;
  /** Told of what should never happen; the person only learns that it did. */
  readonly report: (error: unknown) => void;
}

export function findClient(settings: Settings, clientId: string): Client | undefined {
  return settings.clients.find((client) => client.clientId === clientId);
}

/** `instant` plus so many seconds. */
export function after(instant: Date, seconds: number): Date {
  return new Date(instant.getTime() + seconds * 1000);
}
