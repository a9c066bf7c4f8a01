/** @jsxImportSource hono/jsx */
/** GET /error with Cognito's wording and words for people, and the other pages that say that something is amiss. */
import type { Context } from 'hono';
import type { Identity } from '../identity';
import { findClient } from '../identity';
import type { ErrorReason, FormReason } from '../messages/texts';
import { readFrame } from './frame';
import { MessagePage } from './message';
import { sendPage } from './send';

const cognitoWording = 'An error was encountered with the requested page.';

function reasonOf(error: string): ErrorReason {
  if (error === 'redirect_mismatch' || error === 'invalid_request') return error;
  if (error.includes("'redirect_uri'")) return 'logout_uri';
  return error.startsWith('Required') ? 'missing' : 'unknown';
}

/** 400, as on AWS; what the address says is shown as text, cut short. Only a registered address is linked to. */
export function errorPage({ settings }: Identity) {
  return (c: Context): Response | Promise<Response> => {
    const frame = readFrame(c);
    const error = (c.req.query('error') ?? '').slice(0, 200);
    const developer = [cognitoWording, ...(error ? [error] : [])];
    const app = findClient(settings, c.req.query('client_id') ?? '')?.logoutUrls[0];
    return sendPage(
      c,
      <MessagePage
        frame={frame}
        title={frame.text.errorTitle}
        lead={frame.text.errorReasons[reasonOf(error)]}
        action={app === undefined ? undefined : { href: app, label: frame.text.toApp }}
        developer={developer}
      />,
      400,
    );
  };
}

/** A form that was not taken. Nothing was changed by it. */
export function refuseForm(c: Context, reason: FormReason, again: string): Response | Promise<Response> {
  const frame = readFrame(c);
  const { formTitle, formReasons, startAgain } = frame.text;
  const action = { href: again, label: startAgain };
  return sendPage(
    c,
    <MessagePage frame={frame} title={formTitle} lead={formReasons[reason]} action={action} />,
    403,
  );
}

export function notFoundPage(c: Context): Response | Promise<Response> {
  const frame = readFrame(c);
  return sendPage(
    c,
    <MessagePage frame={frame} title={frame.text.notFoundTitle} lead={frame.text.notFoundLead} />,
    404,
  );
}

/** What went wrong stays here; nobody outside learns of it. */
export function failedPage(c: Context): Response | Promise<Response> {
  const frame = readFrame(c);
  return sendPage(
    c,
    <MessagePage frame={frame} title={frame.text.failedTitle} lead={frame.text.failedLead} />,
    500,
  );
}
