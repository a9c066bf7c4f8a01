/** Whether an e-mail and a password belong together, with Cognito's lock after five wrong ones. */
import type { Identity } from './identity';
import type { Note } from './messages/texts';
import { verifyPassword } from './store/passwords';
import type { Person } from './store/people';
import { findPersonByEmail } from './store/people';

export type SignInResult =
  | { readonly ok: true; readonly person: Person }
  | { readonly ok: false; readonly note: Extract<Note, 'wrong-password' | 'too-many-attempts' | 'disabled'> }
  /** Right password, e-mail not confirmed yet. */
  | { readonly ok: false; readonly note: 'not-confirmed'; readonly person: Person };

/**
 * The fifth wrong password locks for a second, and each further one for twice as long, up to fifteen minutes.
 * Counted by the database, so that guesses sent at once count as many.
 */
const countFailure = `
  update identity.people set
    failed_attempts = failed_attempts + 1,
    locked_until = case when failed_attempts >= 4 then
      $2::timestamptz + least(power(2, least(failed_attempts - 4, 20)), 900) * interval '1 second'
    end
  where id = $1`;

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
    if (person) await database.query(countFailure, [person.id, clock.now()]);
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
