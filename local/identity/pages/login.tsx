/** @jsxImportSource hono/jsx */
/** GET and POST /login. */
import type { Identity } from '../identity';
import { checkSignIn } from '../sign-in';
import { sendCode } from '../store/verification-codes';
import { formToken } from './forms';
import { readFrame } from './frame';
import { recallOnce, remember } from './memory';
import { sendPage } from './send';
import { SignInPage } from './sign-in';
import { definedOf, finishSignIn, showing, taking } from './step';

export function showSignIn(identity: Identity) {
  return showing(identity, (c, { request, search }) => {
    const memory = recallOnce(identity, c);
    return sendPage(
      c,
      <SignInPage
        frame={readFrame(c)}
        token={formToken(identity, c)}
        search={search}
        memory={{ ...memory, email: memory.email ?? request.loginHint }}
        people={identity.settings.demoPassword === undefined ? [] : identity.settings.people}
      />,
    );
  });
}

/** A demo choice is the same sign-in with the password that the launcher gave, and no other way in. */
function credentialsOf({ settings }: Identity, form: ReadonlyMap<string, string>) {
  const demo = settings.people.find((person) => person.email === form.get('demo'));
  if (demo && settings.demoPassword !== undefined)
    return { email: demo.email, password: settings.demoPassword };
  return { email: form.get('username') ?? '', password: form.get('password') ?? '' };
}

export function takeSignIn(identity: Identity) {
  return taking(identity, '/login', async (c, step, form) => {
    const { email, password } = credentialsOf(identity, form);
    const result = await checkSignIn(identity, email, password);
    if (result.ok) return finishSignIn(identity, c, step, result.person.id);
    if (result.note === 'not-confirmed') {
      await sendCode(identity, result.person.id, 'sign-up');
      const { id: personId, email: address } = result.person;
      remember(identity, c, { email: address, personId, notes: ['not-confirmed'] });
      return c.redirect(`/confirm${step.search}`, 303);
    }
    remember(identity, c, { ...definedOf({ email, name: undefined }), notes: [result.note] });
    return c.redirect(`/login${step.search}`, 303);
  });
}
