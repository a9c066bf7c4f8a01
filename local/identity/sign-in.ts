/** Whether an e-mail and a password belong together, with Cognito's lock after five wrong ones. */
import type { Identity } from './identity';
import { after } from './identity';
import type { Note } from './messages/texts';
import { verifyPassword } from './store/passwords';
import type { Person } from './store/people';
import { findPersonByEmail } from './store/people';

export type SignInResult =
  | { readonly ok: true; readonly person: Person }
  | { readonly ok: false; readonly note: Extract<Note, 'wrong-password' | 'too-many-attempts' | 'disabled'> }
  /** Right password, e-mail not confirmed yet. */
  | { readonly ok: false; readonly note: 'not-confirmed'; readonly person: Person };

const freeAttempts = 5;
const longestLockSeconds = 900;

async function noteFailure({ database, clock }: Identity, person: Person): Promise<void> {
  const beyond = person.failed_attempts + 1 - freeAttempts;
  // One second, doubled with each further failure, up to about fifteen minutes.
  const lockSeconds = beyond < 0 ? 0 : Math.min(2 ** beyond, longestLockSeconds);
  await database.query(
    'update identity.people set failed_attempts = failed_attempts + 1, locked_until = $2 where id = $1',
    [person.id, lockSeconds === 0 ? null : after(clock.now(), lockSeconds)],
  );
}

/** Unknown people and wrong passwords get the same answer after the same time. */
export async function checkSignIn(
  identity: Identity,
  email: string,
  password: string,
): Promise<SignInResult> {
  const { database, clock, settings } = identity;
  const person = await findPersonByEmail(database, email);
  if (person?.locked_until && person.locked_until > clock.now())
    return { ok: false, note: 'too-many-attempts' };
  const fits = await verifyPassword(password, person?.password_hash, settings.passwordCost);
  if (!person || !fits) {
    if (person) await noteFailure(identity, person);
    return { ok: false, note: 'wrong-password' };
  }
  if (person.failed_attempts > 0) {
    await database.query(
      'update identity.people set failed_attempts = 0, locked_until = null where id = $1',
      [person.id],
    );
  }
  if (!person.enabled) return { ok: false, note: 'disabled' };
  return person.confirmed ? { ok: true, person } : { ok: false, note: 'not-confirmed', person };
}
