/** Tokens that say in the open whom they speak for, and a verifier that believes them; for tests only. */
import type { Group } from '@/contract/roles';
import { Refusal } from '@/services/kit/refusal';
import type { TokenVerifier } from '@/services/kit/token';

export function tokenOf(id: string, groups: readonly Group[]): string {
  return `test.${Buffer.from(JSON.stringify({ id, groups })).toString('base64url')}.token`;
}

export const trustingVerifier: TokenVerifier = {
  async verify(token) {
    const [head, body = '', tail] = token.split('.');
    if (head !== 'test' || tail !== 'token') throw new Refusal('UNAUTHENTICATED');
    return JSON.parse(Buffer.from(body, 'base64url').toString());
  },
};
