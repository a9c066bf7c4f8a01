/** @jsxImportSource hono/jsx */
/** /confirm and /resendcode: the code that proves an e-mail. Reached from sign-up and sign-in only. */
import type { Identity } from '../identity';
import type { Note } from '../messages/texts';
import type { Person } from '../store/people';
import { addToGroup, confirmPerson, findPersonByEmail } from '../store/people';
import { redeemCode, sendCode } from '../store/verification-codes';
import { FormCard, Token } from './fields';
import { formToken } from './forms';
import { readFrame } from './frame';
import { Page } from './layout';
import { LocalMail, readLocalMail } from './local-mail';
import { recall, recallOnce, remember } from './memory';
import { sendPage } from './send';
import { finishSignIn, showing, taking } from './step';

export function showConfirm(identity: Identity) {
  return showing(identity, async (c, { search }) => {
    const { email, notes } = recallOnce(identity, c);
    if (email === undefined) return c.redirect(`/login${search}`, 302);
    const frame = readFrame(c);
    const { text } = frame;
    const token = formToken(identity, c);
    return sendPage(
      c,
      <Page frame={frame} title={text.confirmTitle} lead={text.confirmLead(email)}>
        <FormCard
          action={`/confirm${search}`}
          token={token}
          notes={notes}
          text={text}
          submit={text.confirm}
          fields={[{ id: 'code', label: text.code, type: 'text', autocomplete: 'one-time-code' }]}
        >
          <LocalMail code={await readLocalMail(identity, email, 'sign-up')} text={text} />
        </FormCard>
        <form method="post" action={`/resendcode${search}`}>
          <Token value={token} />
          <button type="submit">{text.resend}</button>
        </form>
      </Page>,
    );
  });
}

/** Confirms, and then does what the post-confirmation trigger does on AWS: puts the person into their groups. */
async function confirm(identity: Identity, personId: string): Promise<void> {
  await identity.database.transaction(async (tx) => {
    await confirmPerson(tx, personId);
    for (const group of identity.settings.signUpGroups) await addToGroup(tx, personId, group);
  });
}

/** Who is waiting to be confirmed under the e-mail of this browser. */
async function findWaiting(identity: Identity, email: string | undefined): Promise<Person | undefined> {
  const person = email === undefined ? undefined : await findPersonByEmail(identity.database, email);
  return person?.confirmed ? undefined : person;
}

/** Signs in at once in the browser that knows the password; from any other, the password is asked for. */
export function takeConfirm(identity: Identity) {
  return taking(identity, '/confirm', async (c, step, form) => {
    const memory = recall(identity, c);
    const typed = form.get('code') ?? '';
    const again = (note: Note) => {
      remember(identity, c, { ...memory, notes: [note] });
      return c.redirect(`/confirm${step.search}`, 303);
    };
    if (typed.trim() === '') return again('code-missing');
    const person = await findWaiting(identity, memory.email);
    if (!person) return again('code-expired');
    const result = await redeemCode(identity, person.id, 'sign-up', typed);
    if (result !== 'ok') return again(result);

    await confirm(identity, person.id);
    if (memory.personId === person.id && person.enabled) return finishSignIn(identity, c, step, person.id);
    remember(identity, c, { email: person.email, notes: ['confirmed'] });
    return c.redirect(`/login${step.search}`, 303);
  });
}

export function takeResend(identity: Identity) {
  return taking(identity, '/confirm', async (c, step) => {
    const memory = recall(identity, c);
    const person = await findWaiting(identity, memory.email);
    if (person) await sendCode(identity, person.id, 'sign-up');
    remember(identity, c, { ...memory, notes: ['code-sent'] });
    return c.redirect(`/confirm${step.search}`, 303);
  });
}
