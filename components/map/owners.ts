/** Which road each spot of the ground is nearest to, in a raster that is made once and looked up often. */
import type { Stretch } from './lines';
import type { Point } from './plane';

const cellMetres = 34;

type Range = readonly [from: number, to: number];

export interface Owners {
  /** The index of the road that `point` belongs to; null in water, in parks and out of reach. */
  readonly at: (point: Point) => number | null;
  /** How far a road's spots lie along and beside it, from its start; null where it has none. */
  readonly extentOf: (
    owner: number,
  ) => { readonly along: Point; readonly ahead: Range; readonly aside: Range } | null;
}

export function ownersOn(roads: readonly Stretch[], reach: number, isDry: (spot: Point) => boolean): Owners {
  const across = Math.ceil((2 * reach) / cellMetres);
  const cells = new Int16Array(across * across).fill(-1);
  const frames = roads.map(({ from, to }) => {
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
    return { from, length, along, ahead: [0, 0], aside: [0, 0], isEmpty: true };
  });
  for (let cell = 0; cell < cells.length; cell += 1) {
    const x = ((cell % across) + 0.5) * cellMetres - reach;
    const y = (Math.floor(cell / across) + 0.5) * cellMetres - reach;
    let owner = -1;
    let nearest = Number.POSITIVE_INFINITY;
    for (let index = 0; index < frames.length; index += 1) {
      const frame = frames[index];
      if (!frame) continue;
      const far = (x - frame.from.x) * frame.along.x + (y - frame.from.y) * frame.along.y;
      const off = (y - frame.from.y) * frame.along.x - (x - frame.from.x) * frame.along.y;
      const beyond = far < 0 ? far : far > frame.length ? far - frame.length : 0;
      const metres = beyond * beyond + off * off;
      if (metres < nearest) {
        owner = index;
        nearest = metres;
      }
    }
    const frame = frames[owner];
    if (!frame || !isDry({ x, y })) continue;
    cells[cell] = owner;
    const far = (x - frame.from.x) * frame.along.x + (y - frame.from.y) * frame.along.y;
    const off = (y - frame.from.y) * frame.along.x - (x - frame.from.x) * frame.along.y;
    frame.ahead = [Math.min(frame.ahead[0] ?? 0, far), Math.max(frame.ahead[1] ?? 0, far)];
    frame.aside = [Math.min(frame.aside[0] ?? 0, off), Math.max(frame.aside[1] ?? 0, off)];
    frame.isEmpty = false;
  }
  return {
    at({ x, y }) {
      const [column, row] = [Math.floor((x + reach) / cellMetres), Math.floor((y + reach) / cellMetres)];
      if (column < 0 || row < 0 || column >= across || row >= across) return null;
      const owner = cells[row * across + column];
      return owner === undefined || owner < 0 ? null : owner;
    },
    extentOf(owner) {
      const frame = frames[owner];
      if (!frame || frame.isEmpty) return null;
      const wide = ([from = 0, to = 0]: readonly number[]): Range => [from - cellMetres, to + cellMetres];
      return { along: frame.along, ahead: wide(frame.ahead), aside: wide(frame.aside) };
    },
  };
}
