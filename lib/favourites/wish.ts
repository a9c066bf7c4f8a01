/** The restaurant that somebody liked before signing in, kept for this tab while they are at the hosted UI. */

const key = 'baedal.liked';

export function keepWish(restaurantId: string): void {
  try {
    window.sessionStorage.setItem(key, restaurantId);
  } catch {
    // Without storage they press once more after signing in.
  }
}

/** The wish, which is forgotten with this. */
export function takeWish(): string | null {
  try {
    const restaurantId = window.sessionStorage.getItem(key);
    window.sessionStorage.removeItem(key);
    return restaurantId;
  } catch {
    return null;
  }
}
