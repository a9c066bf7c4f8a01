/** Phones as people type them. No zod here: page script reads them too. */

/**
 * Reads a phone as people in Korea type it: `010-1234-5678`, `01012345678`, `+82 (0)10 1234 5678`, `050…`.
 * Answers E.164, or null where it cannot be a Korean number (and is not E.164 already).
 */
export function parsePhone(typed: string): string | null {
  const compact = typed.normalize('NFKC').replace(/[\s\-.()]/g, '');
  if (!/^\+?\d{4,17}$/.test(compact)) return null;
  const national = /^(?:\+?82)0?(\d+)$/.exec(compact)?.[1] ?? /^0(\d+)$/.exec(compact)?.[1];
  if (national) return /^[1-9]\d{7,10}$/.test(national) ? `+82${national}` : null;
  return /^\+[1-9]\d{6,14}$/.test(compact) ? compact : null;
}
