/** @jsxImportSource hono/jsx */
/** GET and POST /signup. */
import * as z from 'zod';
import type { Identity } from '../identity';
import type { Note } from '../messages/texts';
import { checkPasswordPolicy, hashPassword } from '../store/passwords';
import { findPersonByEmail, insertPerson, normalizeEmail } from '../store/people';
import { sendCode } from '../store/verification-codes';
import { FormCard } from './fields';
import { formToken } from './forms';
import { readFrame } from './frame';
import { Page } from './layout';
import { recallOnce, remember } from './memory';
import { sendPage } from './send';
import { definedOf, showing, taking } from './step';

export function showSignUp(identity: Identity) {
  return showing(identity, (c, { search }) => {
    const frame = readFrame(c);
    const { text } = frame;
    const { email, name, notes } = recallOnce(identity, c);
    return sendPage(
      c,
      <Page frame={frame} title={text.signUpTitle} lead={text.signUpLead}>
        <div>
          <FormCard
            action={`/signup${search}`}
            token={formToken(identity, c)}
            notes={notes}
            text={text}
            submit={text.signUp}
            fields={[
              { id: 'email', label: text.email, type: 'email', autocomplete: 'username', value: email },
              {
                id: 'name',
                label: text.name,
                type: 'text',
                autocomplete: 'name',
                hint: text.nameHint,
                value: name,
              },
              {
                id: 'password',
                label: text.password,
                type: 'password',
                autocomplete: 'new-password',
                hint: text.passwordHint,
              },
            ]}
          />
          <div class="links">
            <a href={`/login${search}`}>{text.haveAccount}</a>
          </div>
        </div>
      </Page>,
    );
  });
}

function findProblems(email: string, name: string, password: string): Note[] {
  const problems: (Note | undefined)[] = [
    z.email().max(254).safeParse(email).success ? undefined : 'email-invalid',
    name.length >= 1 && name.length <= 100 ? undefined : 'name-missing',
    checkPasswordPolicy(password),
  ];
  return problems.filter((problem) => problem !== undefined);
}

/** Adds the person, unconfirmed and in no group, and asks for the code. */
async function addPerson(identity: Identity, email: string, name: string, password: string) {
  const { database, clock, random, settings } = identity;
  if (await findPersonByEmail(database, email)) return undefined;
  const passwordHash = await hashPassword(password, settings.passwordCost, random);
  const id = random.uuid();
  if (!(await insertPerson(database, clock, { id, email, name, passwordHash, confirmed: false }))) {
    return undefined;
  }
  await sendCode(identity, id, 'sign-up');
  return id;
}

export function takeSignUp(identity: Identity) {
  return taking(identity, '/signup', async (c, step, form) => {
    const email = normalizeEmail(form.get('username') ?? '');
    const name = (form.get('name') ?? '').trim();
    const password = form.get('password') ?? '';
    const problems = findProblems(email, name, password);
    const personId = problems.length > 0 ? undefined : await addPerson(identity, email, name, password);
    if (personId === undefined) {
      const notes: Note[] = problems.length > 0 ? problems : ['email-taken'];
      remember(identity, c, { ...definedOf({ email, name }), notes });
      return c.redirect(`/signup${step.search}`, 303);
    }
    remember(identity, c, { email, personId });
    return c.redirect(`/confirm${step.search}`, 303);
  });
}
