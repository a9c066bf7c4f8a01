/** Lot numbers (지번) of the seed: the stretch of a road is one lot, and its buildings are numbered within it. */
import { distanceMetres } from '@/contract/place';
import type { LocalizedText } from '@/contract/text';
import type { Dong } from './dongs';
import type { RoadStretch } from './roads';

export interface Lot {
  readonly dong: LocalizedText;
  /** The part before the hyphen. After it stands the number that the building has on its road. */
  readonly number: number;
}

const firstLot = 12;
const lotsApart = 31;

/** A lot for each stretch, in the same order: in the quarter whose middle is nearest, none of them given out twice. */
export function lotsOf(stretches: readonly RoadStretch[], dongs: readonly Dong[]): Lot[] {
  const given = new Map<string, number>();
  return stretches.map(({ ko, start, end }) => {
    const middle = { lat: (start.lat + end.lat) / 2, lng: (start.lng + end.lng) / 2 };
    const [nearest] = [...dongs].sort(
      (a, b) => distanceMetres(a.middle, middle) - distanceMetres(b.middle, middle),
    );
    if (!nearest) throw new Error(`${ko} lies in no quarter`);
    const before = given.get(nearest.ko) ?? 0;
    given.set(nearest.ko, before + 1);
    return { dong: { ko: nearest.ko, en: nearest.en }, number: firstLot + before * lotsApart };
  });
}
