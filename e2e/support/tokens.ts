/** Access tokens as the web app gets them, for calling the gateway without it: the whole code flow, by hand. */
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { handlers, pages } from '@/lib/urls';
import { demoPassword } from '@/local/people';
import type { DemoName } from './people';
import { hostedUiOrigin, stackEnv, webOrigin } from './stack-settings';

/** What this machine keeps secret, by name. */
export function readSecrets(): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(`${stackEnv.DATA_DIR}/secrets.json`, 'utf8'));
}

/** A form is sent with the cookies that its page set. */
async function signInAtHostedUi(address: string, who: DemoName): Promise<string> {
  const page = await fetch(address);
  const cookie = page.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const csrf = /name="_csrf" value="([^"]*)"/.exec(await page.text())?.[1] ?? '';
  const answer = await fetch(page.url, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie },
    body: new URLSearchParams({ _csrf: csrf, username: `${who}@baedal.test`, password: demoPassword }),
  });
  return answer.headers.get('location') ?? '';
}

/** Signs `who` in and answers their access token. */
export async function accessTokenOf(who: DemoName): Promise<string> {
  const leaving = await fetch(`${webOrigin}${handlers.signIn(pages.home())}`, { redirect: 'manual' });
  const authorize = new URL(leaving.headers.get('location') ?? '');
  const verifier = randomBytes(32).toString('base64url');
  authorize.searchParams.set('code_challenge', createHash('sha256').update(verifier).digest('base64url'));
  const back = new URL(await signInAtHostedUi(authorize.href, who));
  const client = `${authorize.searchParams.get('client_id')}:${readSecrets()['clientSecret']}`;
  const answer = await fetch(`${hostedUiOrigin}/oauth2/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(client).toString('base64')}` },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code: back.searchParams.get('code') ?? '',
      redirect_uri: `${back.origin}${back.pathname}`,
      code_verifier: verifier,
    }),
  });
  const { access_token: token } = await answer.json();
  return String(token);
}
