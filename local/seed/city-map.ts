/** The drawing ground of the web app's maps: the seed's roads as lines, with the water and the parks between them. */
import type { RoadStretch } from './roads';

export interface CityMap {
  /** `line` is `lat lng lat lng …`; the width of a road follows from its kind (대로, 로, 길), the end of its name. */
  readonly roads: readonly { readonly ko: string; readonly en: string; readonly line: string }[];
  readonly waters: readonly { readonly metres: number; readonly line: string }[];
  readonly parks: readonly string[];
}

type Point = readonly [lat: number, lng: number];

/** Stretches of one name further apart than this are two roads. */
const longestGapDegrees = 0.012;

const lineOf = (points: readonly Point[]) => points.flat().join(' ');

/** A road's stretches, which may lie in several districts, as one line; two where there is a gap. */
function linesOf(stretches: readonly RoadStretch[]): Point[][] {
  const lines: Point[][] = [];
  for (const { start, end } of stretches.toSorted((a, b) => a.first - b.first)) {
    const line = lines.at(-1);
    const [lat, lng] = line?.at(-1) ?? [0, 0];
    // Where one stretch ends the next begins, a house number further: that is one point.
    if (line && Math.hypot(start.lat - lat, start.lng - lng) < longestGapDegrees) {
      line.splice(-1, 1, [start.lat, start.lng], [end.lat, end.lng]);
    } else
      lines.push([
        [start.lat, start.lng],
        [end.lat, end.lng],
      ]);
  }
  return lines;
}

export function cityMap(
  roads: Readonly<Record<string, readonly RoadStretch[]>>,
  landscape: {
    readonly waters: readonly { readonly metres: number; readonly line: readonly Point[] }[];
    readonly parks: readonly (readonly Point[])[];
  },
): CityMap {
  const stretches = Object.values(roads).flat();
  const names = new Map(stretches.map(({ ko, en }) => [ko, en]));
  return {
    roads: [...names].flatMap(([ko, en]) =>
      linesOf(stretches.filter((each) => each.ko === ko)).map((line) => ({ ko, en, line: lineOf(line) })),
    ),
    waters: landscape.waters.map(({ metres, line }) => ({ metres, line: lineOf(line) })),
    parks: landscape.parks.map(lineOf),
  };
}
