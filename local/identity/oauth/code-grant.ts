/** grant_type=authorization_code: a code, once, for the client, address and verifier it was made for. */
import { createHash } from 'node:crypto';
import type { Identity } from '../identity';
import type { Client } from '../settings';
import type { UsedCode } from '../store/codes';
import { findGrantOfCode, linkCode, takeCode } from '../store/codes';
import { issueRefreshToken, openGrant, revokeGrant } from '../store/grants';
import { findSubject, issueTokens } from '../tokens/issue';
import type { GrantResult } from './grant-result';
import { refused } from './grant-result';

/** A verifier without a challenge is refused too: somebody took the challenge out on the way (RFC 9700 §4.8.2). */
function verifierFits(challenge: string | null, verifier: string | undefined): boolean {
  if (challenge === null) return verifier === undefined;
  if (verifier === undefined || !/^[A-Za-z0-9._~-]{43,128}$/.test(verifier)) return false;
  return createHash('sha256').update(verifier).digest('base64url') === challenge;
}

export async function exchangeCode(
  identity: Identity,
  client: Client,
  form: ReadonlyMap<string, string>,
): Promise<GrantResult> {
  const value = form.get('code');
  const redirectUri = form.get('redirect_uri');
  if (!value || !redirectUri) return refused('invalid_request');

  const code = await takeCode(identity, value, client.clientId);
  if (!code) {
    await onUnknownCode(identity, value);
    return refused('invalid_grant');
  }
  if (code.redirect_uri !== redirectUri) return refused('unauthorized_client', 'invalid_redirect');
  if (!verifierFits(code.challenge, form.get('code_verifier'))) {
    return refused(identity.settings.unsettled.pkceFailure);
  }
  return openTokens(identity, client, code, value);
}

async function openTokens(
  identity: Identity,
  client: Client,
  code: UsedCode,
  value: string,
): Promise<GrantResult> {
  return identity.database.transaction(async (tx) => {
    const grant = await openGrant(identity, tx, client, code);
    const subject = await findSubject(tx, client, grant);
    if (!subject) return refused('invalid_grant');
    await linkCode(tx, value, grant.origin_jti);
    const refreshToken = await issueRefreshToken(identity, tx, grant.origin_jti);
    const tokens = await issueTokens(identity, subject, grant.nonce);
    return { ok: true, tokens: { ...tokens, refresh_token: refreshToken } };
  });
}

/** Whether a replay ends what the code became is not documented; `unsettled.replayRevokes` decides. */
async function onUnknownCode(identity: Identity, value: string): Promise<void> {
  if (!identity.settings.unsettled.replayRevokes) return;
  const originJti = await findGrantOfCode(identity.database, value);
  if (originJti) await revokeGrant(identity, identity.database, originJti);
}
