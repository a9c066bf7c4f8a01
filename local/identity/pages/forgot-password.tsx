/** @jsxImportSource hono/jsx */
/** GET and POST /forgotPassword: the answer is the same whether or not there is such a person. */
import * as z from 'zod';
import type { Identity } from '../identity';
import { findPersonByEmail, normalizeEmail } from '../store/people';
import { sendCode } from '../store/verification-codes';
import { FormCard } from './fields';
import { formToken } from './forms';
import { readFrame } from './frame';
import { Page } from './layout';
import { recallOnce, remember } from './memory';
import { sendPage } from './send';
import { definedOf, showing, taking } from './step';

export function showForgotPassword(identity: Identity) {
  return showing(identity, (c, { search, request }) => {
    const frame = readFrame(c);
    const { text } = frame;
    const { email = request.loginHint, notes } = recallOnce(identity, c);
    return sendPage(
      c,
      <Page frame={frame} title={text.forgotTitle} lead={text.forgotLead}>
        <div>
          <FormCard
            action={`/forgotPassword${search}`}
            token={formToken(identity, c)}
            notes={notes}
            text={text}
            submit={text.sendCode}
            fields={[
              { id: 'email', label: text.email, type: 'email', autocomplete: 'username', value: email },
            ]}
          />
          <div class="links">
            <a href={`/login${search}`}>{text.backToSignIn}</a>
          </div>
        </div>
      </Page>,
    );
  });
}

export function takeForgotPassword(identity: Identity) {
  return taking(identity, '/forgotPassword', async (c, step, form) => {
    const email = normalizeEmail(form.get('username') ?? '');
    if (!z.email().max(254).safeParse(email).success) {
      remember(identity, c, { ...definedOf({ email, name: undefined }), notes: ['email-invalid'] });
      return c.redirect(`/forgotPassword${step.search}`, 303);
    }
    const person = await findPersonByEmail(identity.database, email);
    if (person?.confirmed && person.enabled) await sendCode(identity, person.id, 'reset-password');
    remember(identity, c, { email });
    return c.redirect(`/confirmforgotPassword${step.search}`, 303);
  });
}
