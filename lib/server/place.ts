/** The delivery place a person chose, in a cookie: it is known before one signs in, and on the server. */
import 'server-only';
import { cookies } from 'next/headers';
import { type FoundAddress, FoundAddressSchema } from '@/contract/place';

export const placeCookie = 'place';

/** The chosen place, or null where none was chosen (or the cookie is not ours). */
export async function getPlace(): Promise<FoundAddress | null> {
  return parsePlace((await cookies()).get(placeCookie)?.value);
}

/** JSON of a `FoundAddress`, or null. */
export function parsePlace(json: string | undefined): FoundAddress | null {
  if (!json) return null;
  try {
    return FoundAddressSchema.parse(JSON.parse(json));
  } catch {
    return null;
  }
}
