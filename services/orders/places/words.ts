/** Words of an address made comparable. */

/** Small letters without spaces and signs: nobody agrees on where they stand. */
export const compact = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s.·-]/g, '');

/** A flat or a floor at the end of an address, as people paste them: `, 101동 1203호`. */
const doorPart = /(?:^|[\s,])(?:지하\s?)?\d{1,4}\s?(?:동|호|층)(?=$|[\s,])/gu;

/** An address as typed, without what stands behind the building. */
export function withoutDoor(typed: string): string {
  return typed
    .normalize('NFC')
    .replaceAll(/[０-９－]/g, (wide) => wide.normalize('NFKC'))
    .replaceAll(doorPart, ' ')
    .replaceAll(/[\s,]+/g, ' ')
    .trim();
}
