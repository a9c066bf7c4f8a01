/** @jsxImportSource hono/jsx */
/** /confirmforgotPassword: code and new password. Reached from /forgotPassword only, ends at /login. */
import type { Identity } from '../identity';
import type { Note } from '../messages/texts';
import { checkPasswordPolicy, hashPassword } from '../store/passwords';
import { findPersonByEmail, setPasswordHash } from '../store/people';
import { redeemCode } from '../store/verification-codes';
import { FormCard } from './fields';
import { formToken } from './forms';
import { readFrame } from './frame';
import { Page } from './layout';
import { LocalMail, readLocalMail } from './local-mail';
import { recall, recallOnce, remember } from './memory';
import { sendPage } from './send';
import { showing, taking } from './step';

export function showResetPassword(identity: Identity) {
  return showing(identity, async (c, { search }) => {
    const { email, notes } = recallOnce(identity, c);
    if (email === undefined) return c.redirect(`/forgotPassword${search}`, 302);
    const frame = readFrame(c);
    const { text } = frame;
    return sendPage(
      c,
      <Page frame={frame} title={text.resetTitle} lead={text.resetLead(email)}>
        <div>
          <FormCard
            action={`/confirmforgotPassword${search}`}
            token={formToken(identity, c)}
            notes={notes}
            text={text}
            submit={text.changePassword}
            fields={[
              { id: 'code', label: text.code, type: 'text', autocomplete: 'one-time-code' },
              {
                id: 'password',
                label: text.newPassword,
                type: 'password',
                autocomplete: 'new-password',
                hint: text.passwordHint,
              },
            ]}
          >
            <LocalMail code={await readLocalMail(identity, email, 'reset-password')} text={text} />
          </FormCard>
          <div class="links">
            <a href={`/forgotPassword${search}`}>{text.resend}</a>
            <a href={`/login${search}`}>{text.backToSignIn}</a>
          </div>
        </div>
      </Page>,
    );
  });
}

/** A password that the policy refuses costs no attempt at the code. */
async function changePassword(
  identity: Identity,
  email: string | undefined,
  code: string,
  password: string,
): Promise<Note[]> {
  const { database, random, settings } = identity;
  const missing: Note[] = code.trim() === '' ? ['code-missing'] : [];
  const weak = checkPasswordPolicy(password);
  if (weak || missing.length > 0) return weak ? [...missing, weak] : missing;
  const person = email ? await findPersonByEmail(database, email) : undefined;
  // Nobody there: as wrong as any wrong code would be.
  const result = person ? await redeemCode(identity, person.id, 'reset-password', code) : 'code-wrong';
  if (!person || result !== 'ok') return [result === 'ok' ? 'code-wrong' : result];
  await setPasswordHash(database, person.id, await hashPassword(password, settings.passwordCost, random));
  return [];
}

export function takeResetPassword(identity: Identity) {
  return taking(identity, '/confirmforgotPassword', async (c, step, form) => {
    const memory = recall(identity, c);
    const typed = { code: form.get('code') ?? '', password: form.get('password') ?? '' };
    const problems = await changePassword(identity, memory.email, typed.code, typed.password);
    if (problems.length > 0) {
      remember(identity, c, { ...memory, notes: problems });
      return c.redirect(`/confirmforgotPassword${step.search}`, 303);
    }
    remember(identity, c, { ...(memory.email ? { email: memory.email } : {}), notes: ['password-changed'] });
    return c.redirect(`/login${step.search}`, 303);
  });
}
