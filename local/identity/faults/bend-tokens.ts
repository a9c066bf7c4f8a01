/** What the switches do to tokens before they are signed. */
import type { Identity } from '../identity';
import type { Claims } from '../tokens/claims';

const aDaySeconds = 86_400;

/** AWS's newer issuer form of the same pool (cognito.md §0.2). */
export function updatedIssuer({ settings }: Identity): string {
  return `https://issuer-cognito-idp.${settings.region}.amazonaws.com/${settings.poolId}`;
}

function moveTimes(claims: Claims, seconds: number): Claims {
  const moved = ['auth_time', 'iat', 'exp'].map((name) => [name, Number(claims[name]) + seconds]);
  return { ...claims, ...Object.fromEntries(moved) };
}

function withGroups(claims: Claims, extra: number): Claims {
  const own = Array.isArray(claims['cognito:groups']) ? claims['cognito:groups'] : [];
  const more = Array.from(
    { length: extra },
    (_, index) => `extra-group-${String(index + 1).padStart(3, '0')}`,
  );
  return { ...claims, 'cognito:groups': [...own, ...more] };
}

/** Claims as the switches want them; the same object where none is set. */
export function bendClaims(identity: Identity, claims: Claims): Claims {
  const { current: faults } = identity.faults;
  let bent = claims;
  if (faults.otherIssuer) bent = { ...bent, iss: updatedIssuer(identity) };
  if (faults.expired) bent = moveTimes(bent, -2 * aDaySeconds);
  if (faults.clockOffsetSeconds) bent = moveTimes(bent, faults.clockOffsetSeconds);
  if (faults.extraGroups) bent = withGroups(bent, faults.extraGroups);
  if (faults.tokensLongerThan) bent = { ...bent, 'custom:padding': 'x'.repeat(faults.tokensLongerThan) };
  if (faults.nonce && bent['token_use'] === 'id') {
    const { nonce: _sent, ...rest } = bent;
    bent = faults.nonce === 'wrong' ? { ...rest, nonce: 'not-the-nonce-that-was-sent' } : rest;
  }
  return bent;
}

/** The key a token names. */
export function bendKid({ faults }: Identity, kid: string): string {
  return faults.current.wrongKid ? Buffer.from(`wrong ${kid}`).toString('base64') : kid;
}
