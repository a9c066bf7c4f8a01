/** What every form page does first: check the authorization request it belongs to, and on POST the form itself. */
import type { Context } from 'hono';
import { setSessionCookie } from '../cookies';
import type { Identity } from '../identity';
import { callbackUrl } from '../oauth/authorize';
import type { AuthorizeRequest } from '../oauth/authorize-request';
import { readAuthorizeRequest } from '../oauth/authorize-request';
import { readForm } from '../oauth/wire';
import { openSession } from '../store/sessions';
import { refuseForm } from './errors';
import { checkForm } from './forms';
import { forget, recall, remember } from './memory';

export interface Step {
  readonly request: AuthorizeRequest;
  /** The query that goes with every link and form, `lang` left out since it is remembered. */
  readonly search: string;
}

export type PagePath = '/login' | '/signup' | '/confirm' | '/forgotPassword' | '/confirmforgotPassword';

function searchOf(c: Context): string {
  const url = new URL(c.req.url);
  url.searchParams.delete('lang');
  return url.search;
}

type ShowStep = (c: Context, step: Step) => Response | Promise<Response>;
type TakeStep = (c: Context, step: Step, form: ReadonlyMap<string, string>) => Response | Promise<Response>;

/** A page for a request that stands; another request goes where authorize would have sent it. */
export function showing(identity: Identity, show: ShowStep) {
  return async (c: Context): Promise<Response> => {
    const outcome = readAuthorizeRequest(identity, new URL(c.req.url).searchParams);
    if (!outcome.ok) return c.redirect(outcome.location, 302);
    return show(c, { request: outcome.request, search: searchOf(c) });
  };
}

/** A form that is ours and not too old; one that is too old starts over with what was typed kept. */
export function taking(identity: Identity, page: PagePath, take: TakeStep) {
  return showing(identity, async (c, step) => {
    const form = (await readForm(c)) ?? new Map<string, string>();
    const check = checkForm(identity, c, form.get('_csrf'));
    if (check === 'cookies' || check === 'origin') return refuseForm(c, check, `${page}${step.search}`);
    if (check === 'ok') return take(c, step, form);
    const typed = { email: form.get('username'), name: form.get('name') };
    remember(identity, c, { ...recall(identity, c), ...definedOf(typed), notes: ['took-too-long'] });
    return c.redirect(`${page}${step.search}`, 303);
  });
}

/** Only what was typed, cut to what a cookie can hold. */
export function definedOf(typed: { email: string | undefined; name: string | undefined }): {
  email?: string;
  name?: string;
} {
  return {
    ...(typed.email === undefined ? {} : { email: typed.email.slice(0, 320) }),
    ...(typed.name === undefined ? {} : { name: typed.name.slice(0, 200) }),
  };
}

/** Signs a person in: a new session, and back to the app with a code. 303, so that no password travels on. */
export async function finishSignIn(
  identity: Identity,
  c: Context,
  step: Step,
  personId: string,
): Promise<Response> {
  const { cookie, session } = await openSession(identity, personId);
  setSessionCookie(c, cookie);
  forget(c);
  return c.redirect(await callbackUrl(identity, step.request, session), 303);
}
