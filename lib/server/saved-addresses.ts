/** The saved addresses of the person of this request. */
import 'server-only';
import type { SavedAddress } from '@/contract/schemas/person';
import { getSession } from '@/lib/auth/session';
import { getServerClient } from './client';

/** All of them, or null for who cannot have any; none while they cannot be read: a convenience never stops a page. */
export async function getSavedAddresses(): Promise<SavedAddress[] | null> {
  const session = await getSession();
  if (!session?.roles.includes('customer')) return null;
  const client = await getServerClient();
  const answer = await client.listSavedAddresses();
  return answer.ok ? answer.data.addresses : [];
}
