/** Who said "not now" to notifications is not asked again beside an order; the account page still has the switch. */

const key = 'baedal:notifications-later';

export function isPutOff(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    // Where nothing can be kept, nobody could say "not now": then it is better not to ask.
    return true;
  }
}

export function putOff(): void {
  try {
    localStorage.setItem(key, '1');
  } catch {
    // See above.
  }
}
