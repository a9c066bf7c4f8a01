/** As much of a browser as signing in needs: cookies, redirects followed one at a time, connections kept alive. */
import { createHash, randomBytes } from 'node:crypto';
import { demoPassword } from '@/local/people';
import type { WholeSystem } from './system';

interface Answer {
  readonly status: number;
  readonly location: string;
  readonly text: string;
}

export class Browser {
  readonly #cookies = new Map<string, string>();

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async open(url: string, form?: Readonly<Record<string, string>>): Promise<Answer> {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: this.cookie },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/Max-Age=0(?:;|$)/i.test(line)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    const location = response.headers.get('location');
    return {
      status: response.status,
      location: location ? new URL(location, url).href : '',
      text: await response.text(),
    };
  }

  forget(names: RegExp): void {
    for (const name of this.#cookies.keys()) if (names.test(name)) this.#cookies.delete(name);
  }

  /** Sends the sign-in form that `page` shows, and answers where it leads. */
  async typePassword(page: Answer, address: string): Promise<string> {
    const csrf = /name="_csrf" value="([^"]*)"/.exec(page.text)?.[1] ?? '';
    const form = { _csrf: csrf, username: 'customer@baedal.test', password: demoPassword };
    return (await this.open(address, form)).location;
  }
}

/** Milliseconds of each leg of one sign-in, from leaving the web app to being back on a page of it. */
export interface RoundTrip {
  /** `/auth/sign-in`: attempt sealed, PKCE, state and nonce made. */
  readonly leave: number;
  /** The hosted UI without its password check: authorize and the page. */
  readonly page: number;
  /** The form; nearly all of it is the password's hash. Nothing where the hosted UI still knew the browser. */
  readonly password: number;
  /** `/auth/callback`: the code exchanged, two tokens verified, the session sealed. */
  readonly back: number;
}

export async function signIn(system: WholeSystem, browser: Browser): Promise<RoundTrip> {
  const started = performance.now();
  const leaving = await browser.open(`${system.web}/auth/sign-in?to=/orders&as=`);
  const left = performance.now();
  const authorized = await browser.open(leaving.location);
  let callback = authorized.location;
  let shown = performance.now();
  if (callback.includes('/login?')) {
    const page = await browser.open(authorized.location);
    shown = performance.now();
    callback = await browser.typePassword(page, authorized.location);
  }
  const typed = performance.now();
  const { location } = await browser.open(callback);
  const done = performance.now();
  if (!location.endsWith('/orders')) throw new Error(`signing in led to ${location}`);
  return { leave: left - started, page: shown - left, password: typed - shown, back: done - typed };
}

/** An access token of the same person, got without the web app: for calling the stage directly. */
export async function accessToken(system: WholeSystem): Promise<string> {
  const browser = new Browser();
  const authorize = new URL((await browser.open(`${system.web}/auth/sign-in`)).location);
  const verifier = randomBytes(32).toString('base64url');
  authorize.searchParams.set('code_challenge', createHash('sha256').update(verifier).digest('base64url'));
  const login = (await browser.open(authorize.href)).location;
  const back = new URL(await browser.typePassword(await browser.open(login), login));
  const client = `${authorize.searchParams.get('client_id')}:${system.clientSecret}`;
  const response = await fetch(`${system.hostedUi}/oauth2/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(client).toString('base64')}` },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code: back.searchParams.get('code') ?? '',
      redirect_uri: `${back.origin}${back.pathname}`,
      code_verifier: verifier,
    }),
  });
  const { access_token: token } = await response.json();
  return String(token);
}
