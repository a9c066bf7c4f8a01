/**
 * The small streets between the main ones. Nobody told us of them: they are drawn so that a block looks like a
 * block, along and across the nearest road, and never through water or a park.
 */
import type { Ground } from './ground';
import { isInside, type Stretch, stretchesOf } from './lines';
import { type Owners, ownersOn } from './owners';
import type { Point } from './plane';

const blockMetres = 104;
const stepMetres = 13;
const shortestMetres = 60;
/** Lanes lead a little into the next road's blocks, so that they meet those there. */
const overlapMetres = 45;

/** Lanes within `reach` metres of the plane's origin. The same ground always gives the same lanes. */
export function lanesOn(ground: Ground, reach: number): Stretch[] {
  const roads = ground.roads.flatMap(({ line }) => stretchesOf(line));
  const owners = ownersOn(roads, reach, drynessOf(ground));
  return roads.flatMap((road, owner) => lanesOf(road, owner, owners));
}

function lanesOf(road: Stretch, owner: number, owners: Owners): Stretch[] {
  const extent = owners.extentOf(owner);
  if (!extent) return [];
  const { along, ahead, aside } = extent;
  const at = (far: number, off: number): Point => ({
    x: road.from.x + along.x * far - along.y * off,
    y: road.from.y + along.y * far + along.x * off,
  });
  const isOwn = (point: Point) => owners.at(point) === owner;
  // The road itself is the line at no distance from the road.
  const offs = steps(aside, owner).filter((off) => Math.abs(off) > blockMetres / 2);
  return [
    ...steps(ahead, owner + 7).flatMap((far) => runs((off) => at(far, off), aside, isOwn)),
    ...offs.flatMap((off) => runs((far) => at(far, off), ahead, isOwn)),
  ];
}

/** Uneven steps of about a block, the same for the same `seed`; a few are left out, as in a grown city. */
function steps([from, to]: readonly [number, number], seed: number): number[] {
  const found: number[] = [];
  for (let at = Math.ceil(from / blockMetres); at * blockMetres < to; at += 1) {
    const chance = Math.abs(Math.sin(at * 12.9898 + seed * 78.233) * 43_758.5453) % 1;
    if (chance > 0.12) found.push((at + (chance - 0.5) * 0.35) * blockMetres);
  }
  return found;
}

/** The parts of a line that belong to its road. */
function runs(
  at: (far: number) => Point,
  [from, to]: readonly [number, number],
  isOwn: (point: Point) => boolean,
): Stretch[] {
  const found: Stretch[] = [];
  let start: number | null = null;
  for (let far = from; far <= to + 2 * stepMetres; far += stepMetres) {
    if (isOwn(at(far))) start ??= far;
    else if (start !== null) {
      const end = far - stepMetres;
      if (end - start >= shortestMetres)
        found.push({ from: at(start - overlapMetres), to: at(end + overlapMetres) });
      start = null;
    }
  }
  return found;
}

/** Tells water and parks from where people live. */
function drynessOf(ground: Ground): (spot: Point) => boolean {
  const waters = ground.waters.flatMap(({ metres, line }) =>
    stretchesOf(line).map((stretch) => ({ stretch, metres: metres / 2 + overlapMetres + 20 })),
  );
  return (spot) =>
    !waters.some(({ stretch, metres }) => metresTo(stretch, spot) < metres) &&
    !ground.parks.some((park) => isInside(park, spot));
}

/** From a spot to the nearest point of a stretch; without making that point, since this runs a million times. */
export function metresTo({ from, to }: Stretch, spot: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy || 1;
  const share = ((spot.x - from.x) * dx + (spot.y - from.y) * dy) / square;
  const inside = share < 0 ? 0 : share > 1 ? 1 : share;
  return Math.hypot(from.x + dx * inside - spot.x, from.y + dy * inside - spot.y);
}
