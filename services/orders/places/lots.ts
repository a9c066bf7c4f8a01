/** Lot numbers (지번): `성수동1가 12-20`. People over forty, and every map, know places by them. */
import type { LocalizedText } from '@/contract/text';
import type { RoadRow } from './place-book';
import { compact } from './words';

export interface TypedLot {
  /** As far as it was typed; null for a quarter on its own. */
  readonly main: string | null;
  readonly sub: string | null;
}

/** The lot of a building, empty where the quarter is not known. */
export function lotOf(road: RoadRow, number: number): LocalizedText {
  if (road.dongKo === '') return { ko: '', en: '' };
  return {
    ko: `${road.dongKo} ${road.lot}-${number}`,
    en: `${road.lot}-${number} ${road.dongEn}`,
  };
}

/** The names a quarter goes by: `성수동1가`, and `성수동` for who leaves the 가 out; the same in English. */
function namesOf(road: RoadRow): string[] {
  const { dongKo, dongEn } = road;
  const names = [dongKo, dongEn, dongKo.replace(/\d+가$/, ''), dongEn.replace(/\s\d+-ga$/i, '')];
  return names.map(compact).filter((name) => name !== '');
}

const lotNumber = /^(\d{1,4})?(?:-(\d{1,4})?)?$/;

function readNumber(text: string): TypedLot | null {
  const read = lotNumber.exec(text);
  return read && { main: read[1] ?? null, sub: read[2] ?? null };
}

/**
 * Reads a query as a lot in the quarter of this road, the number after it (Korean) or before it (English); a name
 * that is still being typed counts as a quarter on its own. Null where it is none.
 */
export function lotIn(road: RoadRow, query: string): TypedLot | null {
  // Hyphens between digits part the lot, others only the English name.
  const text = query
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s.,·]|번지|(?<!\d)-|-(?!\d)/g, '');
  if (text === '') return null;
  const fits: (TypedLot | null)[] = namesOf(road).map((name) => {
    if (text.startsWith(name)) return readNumber(text.slice(name.length));
    if (text.endsWith(name)) return readNumber(text.slice(0, -name.length));
    return text.length >= 2 && name.startsWith(text) ? { main: null, sub: null } : null;
  });
  return fits.find((fit) => fit !== null) ?? null;
}

/** How well a typed lot is the road's: 0 exactly, 1 as far as it was typed, null not at all. */
export function lotRank(road: RoadRow, { main, sub }: TypedLot): 0 | 1 | null {
  if (main === null) return 1;
  if (String(road.lot) === main) return 0;
  return sub === null && String(road.lot).startsWith(main) ? 1 : null;
}
