/** grant_type=refresh_token, without and with rotation (cognito.md §1.5, §2.6). */

import type { Queries } from '@/services/kit/database';
import type { Identity } from '../identity';
import type { Client } from '../settings';
import type { RefreshToken } from '../store/grants';
import { findRefreshToken, issueRefreshToken, markReplaced, revokeGrant } from '../store/grants';
import { findSubject, issueTokens } from '../tokens/issue';
import type { GrantResult } from './grant-result';
import { refused } from './grant-result';

type Usable = 'usable' | 'refused' | 'reused';

/** A replaced token still works within the grace period; after it, whoever brings it is not to be trusted. */
function judge(identity: Identity, client: Client, row: RefreshToken): Usable {
  const now = identity.clock.now().getTime();
  if (row.client_id !== client.clientId || row.revoked_at || row.expires_at.getTime() <= now)
    return 'refused';
  if (!row.replaced_at) return 'usable';
  const graceMs = (client.rotation?.graceSeconds ?? 0) * 1000;
  return now < row.replaced_at.getTime() + graceMs ? 'usable' : 'reused';
}

/** The answer carries a refresh token only with rotation, and the new one ends when the first one would have. */
export async function refresh(
  identity: Identity,
  client: Client,
  form: ReadonlyMap<string, string>,
): Promise<GrantResult> {
  const value = form.get('refresh_token');
  if (!value) return refused('invalid_request');
  return identity.database.transaction((tx) => refreshIn(tx, identity, client, value));
}

async function refreshIn(
  tx: Queries,
  identity: Identity,
  client: Client,
  value: string,
): Promise<GrantResult> {
  const { unsettled } = identity.settings;
  const row = await findRefreshToken(tx, value, 'lock');
  const verdict = row ? judge(identity, client, row) : 'refused';
  if (row && verdict === 'reused' && unsettled.reuseRevokes) await revokeGrant(identity, tx, row.origin_jti);
  const subject = row && verdict === 'usable' ? await findSubject(tx, client, row) : undefined;
  if (!subject) return refused('invalid_grant');

  const nonce = unsettled.nonceAfterRefresh ? subject.grant.nonce : null;
  const tokens = await issueTokens(identity, subject, nonce);
  if (!client.rotation) return { ok: true, tokens };
  await markReplaced(identity, tx, value);
  const next = await issueRefreshToken(identity, tx, subject.grant.origin_jti);
  return { ok: true, tokens: { ...tokens, refresh_token: next } };
}
