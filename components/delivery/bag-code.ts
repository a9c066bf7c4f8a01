/**
 * Reads a code as a rider types it in a hurry: `a17`, `A 17`, `a-17` are `A-17`. Null where it has not that form.
 */
export function readCode(typed: string): string | null {
  const read = /^([a-z])[\s\-–]*(\d{1,3})$/i.exec(typed.normalize('NFKC').trim());
  return read ? `${read[1]?.toUpperCase()}-${read[2]}` : null;
}
