/** Where everything unguessable comes from; tests may give their own. */
import { randomBytes, randomInt, randomUUID } from 'node:crypto';

export interface Random {
  bytes(length: number): Buffer;
  uuid(): string;
  /** Decimal digits, as in a confirmation code. */
  digits(count: number): string;
}

export const cryptoRandom: Random = {
  bytes: (length) => randomBytes(length),
  uuid: () => randomUUID(),
  digits: (count) => String(randomInt(10 ** count)).padStart(count, '0'),
};
