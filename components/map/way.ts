/** The way a rider may take, along the drawn streets; and how far along it they are. */
import { between, crossing, distance, type Line, nearestStretch, type Stretch, stretchesOf } from './lines';
import type { Point } from './plane';

interface Corner extends Point {
  readonly next: Map<number, number>;
}

/** Longer than this many times the straight line, and the drawing lacks a street: the straight line it is. */
const mostDetour = 2.4;

/** A rider rather goes this much further on a road than through lanes. */
const laneBurden = 1.8;

/**
 * The shortest way along `roads` and `lanes` from one door to another, with a few steps to the street at both ends.
 * Where the streets do not lead there, the straight line.
 */
export function wayAlong(roads: readonly Stretch[], lanes: readonly Stretch[], from: Point, to: Point): Line {
  const streets = [...roads, ...lanes];
  const start = nearestStretch(streets, from);
  const end = nearestStretch(streets, to);
  if (!start || !end) return [from, to];
  const corners = cornersOf(streets, [start, end], (index) => (index < roads.length ? 1 : laneBurden));
  const idAt = (point: Point) => corners.findIndex((corner) => distance(corner, point) < 1);
  const ids = shortest(corners, idAt(start.at), idAt(end.at));
  const walked = ids?.flatMap((id) => corners[id] ?? []);
  if (!walked) return [from, to];
  const way = withoutStraights([from, ...walked, to]);
  return lengthOf(way) > Math.max(mostDetour * distance(from, to), 300) ? [from, to] : way;
}

/** Every place where streets meet, joined to its neighbours along them; `doors` are places on them as well. */
function cornersOf(
  streets: readonly Stretch[],
  doors: readonly { readonly index: number; readonly share: number }[],
  burdenOf: (street: number) => number,
): Corner[] {
  const cuts: number[][] = streets.map(() => [0, 1]);
  streets.forEach((street, index) => {
    for (let other = index + 1; other < streets.length; other += 1) {
      const second = streets[other];
      const met = second && crossing(street, second);
      if (!met) continue;
      cuts[index]?.push(met.a);
      cuts[other]?.push(met.b);
    }
  });
  for (const { index, share } of doors) cuts[index]?.push(share);

  const corners: Corner[] = [];
  const ids = new Map<string, number>();
  // Within two metres it is the same corner.
  const idOf = ({ x, y }: Point) => {
    const key = `${Math.round(x / 2)} ${Math.round(y / 2)}`;
    const id = ids.get(key) ?? corners.push({ x, y, next: new Map() }) - 1;
    ids.set(key, id);
    return id;
  };
  streets.forEach((street, index) => {
    const along = (cuts[index] ?? []).sort((a, b) => a - b).map((share) => idOf(between(street, share)));
    along.slice(1).forEach((id, at) => {
      const [a, b] = [corners[along[at] ?? id], corners[id]];
      if (!a || !b || a === b) return;
      const burden = distance(a, b) * burdenOf(index);
      a.next.set(id, burden);
      b.next.set(along[at] ?? id, burden);
    });
  });
  return corners;
}

/** Dijkstra's shortest path, as ids from `start` to `end`; null where there is none. */
function shortest(corners: readonly Corner[], start: number, end: number): number[] | null {
  const best = new Map([[start, 0]]);
  const before = new Map<number, number>();
  const open = new Set([start]);
  while (open.size > 0) {
    let at = -1;
    for (const id of open) if (at < 0 || (best.get(id) ?? 0) < (best.get(at) ?? 0)) at = id;
    if (at === end) break;
    open.delete(at);
    for (const [id, burden] of corners[at]?.next ?? []) {
      const sum = (best.get(at) ?? 0) + burden;
      if (sum >= (best.get(id) ?? Number.POSITIVE_INFINITY)) continue;
      best.set(id, sum);
      before.set(id, at);
      open.add(id);
    }
  }
  if (!best.has(end)) return null;
  const ids = [end];
  for (let id = before.get(end); id !== undefined; id = before.get(id)) ids.unshift(id);
  return ids;
}

/** Without the corners where one does not turn, or hardly moves. */
function withoutStraights(line: Line): Line {
  return line.filter((point, index) => {
    const [before, after] = [line[index - 1], line[index + 1]];
    if (!before || !after) return true;
    const turn = (point.x - before.x) * (after.y - before.y) - (point.y - before.y) * (after.x - before.x);
    return Math.abs(turn) > distance(before, after);
  });
}

export function lengthOf(line: Line): number {
  return stretchesOf(line).reduce((sum, { from, to }) => sum + distance(from, to), 0);
}

/** The way cut where a rider is: what lies behind and what lies ahead. Null where they are not on it. */
export function cutAt(
  way: Line,
  rider: Point,
  within: number,
): { readonly behind: Line; readonly ahead: Line; readonly at: Point } | null {
  const on = nearestStretch(stretchesOf(way), rider);
  if (!on || on.metres > within) return null;
  return {
    behind: [...way.slice(0, on.index + 1), on.at],
    ahead: [on.at, ...way.slice(on.index + 1)],
    at: on.at,
  };
}
