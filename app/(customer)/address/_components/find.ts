/** Looking addresses up on the server, for those without script and for those who type the whole address. */
import 'server-only';
import { postcodeProblem, readPostcode } from '@/lib/address/postcode';
import type { AddressSearch } from '@/lib/address/use-address-search';
import { getServerClient } from '@/lib/server/client';

/** What the search field of the page was asked for; nothing asked, nothing found. */
export async function searchFor(query: string): Promise<AddressSearch> {
  const answered = query.trim().slice(0, 80);
  if (answered === '') return { addresses: [], state: 'idle', answered };
  const client = await getServerClient();
  const result = await client.searchAddresses({ query: { query: answered } });
  if (!result.ok) return { addresses: [], state: 'failed', answered };
  const { addresses } = result.data;
  return { addresses, state: addresses.length > 0 ? 'found' : 'none', answered };
}

export type ManualProblem =
  | 'missing-postcode'
  | 'old-postcode'
  | 'wrong-postcode'
  | 'missing-road'
  | 'not-found';

/** An address typed as a whole: found where the road leads to one in that postcode, else what is wrong with it. */
export async function findManually(typed: {
  postcode: string;
  road: string;
}): Promise<{ search: AddressSearch | null; problem: ManualProblem | null }> {
  if (typed.postcode === '' && typed.road === '') return { search: null, problem: null };
  const wrong = postcodeProblem(typed.postcode);
  if (wrong) return { search: null, problem: `${wrong}-postcode` };
  if (typed.road.trim() === '') return { search: null, problem: 'missing-road' };
  const search = await searchFor(typed.road);
  if (search.state === 'failed') return { search, problem: null };
  const postcode = readPostcode(typed.postcode);
  const addresses = search.addresses.filter((address) => address.postcode === postcode);
  if (addresses.length === 0) return { search: null, problem: 'not-found' };
  return { search: { ...search, addresses }, problem: null };
}
