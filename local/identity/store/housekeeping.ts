import type { Identity } from '../identity';
import { after } from '../identity';

const aDaySeconds = 86_400;

/** Drops what has ended and is asked for no more. A used code is kept for a day, for a replay to be recognised. */
export async function forgetEnded({ database, clock }: Identity): Promise<void> {
  const now = clock.now();
  await database.transaction(async (tx) => {
    await tx.query('delete from identity.authorization_codes where expires_at < $1', [
      after(now, -aDaySeconds),
    ]);
    await tx.query('delete from identity.grants where expires_at < $1', [now]);
    await tx.query('delete from identity.sessions where expires_at < $1', [now]);
    await tx.query('delete from identity.verification_codes where expires_at < $1', [now]);
  });
}
