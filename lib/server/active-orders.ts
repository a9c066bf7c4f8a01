/** Orders on their way, for what every customer screen shows of them. */
import 'server-only';
import type { ActiveOrders } from '@/contract/schemas/active';
import type { Session } from '@/lib/auth/session';
import { getServerClient } from './client';

/** A screen is not to wait for its own decoration. */
const patienceMs = 1_500;

/** Null where nobody who orders is signed in, and where it cannot be told just now. */
export async function getActiveOrders(session: Session | null): Promise<ActiveOrders | null> {
  if (!session?.roles.includes('customer')) return null;
  const client = await getServerClient();
  const answer = await client.getActiveOrders({ timeoutMs: patienceMs });
  return answer.ok ? answer.data : null;
}
