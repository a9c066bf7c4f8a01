/** The mark of the person whose pages a browser shows, as both sides see it. `lib/auth/person-mark.ts` makes it. */

/** Page script reads this cookie; it opens nothing. */
export const personCookie = '__Host-baedal-person';

/** Tells the proxy whose page a call comes from. */
export const personHeader = 'x-baedal-person';

/** The mark this document was made for, if there is one and it was made for anybody. */
export function personOfDocument(): string | undefined {
  return typeof document === 'undefined' ? undefined : document.documentElement.dataset['person'];
}

/** The mark the browser has now, or null. */
export function personOfBrowser(): string | null {
  return new RegExp(`(?:^|; )${personCookie}=([^;]+)`).exec(document.cookie)?.[1] ?? null;
}
