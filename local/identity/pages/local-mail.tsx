/** @jsxImportSource hono/jsx */
import type { Identity } from '../identity';
import type { Texts } from '../messages/texts';
import { findPersonByEmail } from '../store/people';
import type { Purpose } from '../store/verification-codes';
import { findSentCode } from '../store/verification-codes';

/** What is in the mailbox of an e-mail, where codes may be shown at all: nothing leaves this computer. */
export async function readLocalMail(
  identity: Identity,
  email: string,
  purpose: Purpose,
): Promise<string | undefined> {
  if (!identity.settings.showCodes) return undefined;
  const person = await findPersonByEmail(identity.database, email);
  return person && findSentCode(identity, person.id, purpose);
}

export function LocalMail({ code, text }: { code: string | undefined; text: Texts }) {
  if (code === undefined) return null;
  return (
    <p class="notice mail">
      {text.localCode} <output>{code}</output>
    </p>
  );
}
