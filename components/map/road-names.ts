/** Which roads are named on the map, and where: a few, along their road, not on top of anything, not on the way. */
import type { LocalizedText } from '@/contract/text';
import type { Road } from './ground';
import { distance, type Line, nearestStretch, stretchesOf } from './lines';
import type { Point } from './plane';
import type { Size, View } from './view';

export interface RoadName {
  readonly name: LocalizedText;
  readonly at: Point;
  /** Degrees, such that the words never stand on their head. */
  readonly turn: number;
}

const mostNames = 6;
const apartPixels = 76;
const edgePixels = 40;
const roomPixels = 72;
const besideWayPixels = 26;

export function roadNamesIn(
  roads: readonly Road[],
  taken: readonly Point[],
  way: Line,
  view: View,
  size: Size,
): readonly RoadName[] {
  const inView = ({ x, y }: Point) =>
    Math.abs(x - view.centre.x) < (size.width / 2 - edgePixels) * view.scale &&
    Math.abs(y - view.centre.y) < (size.height / 2 - edgePixels) * view.scale;
  const names: RoadName[] = [];
  const isFree = (at: Point) =>
    [...taken, ...names.map((each) => each.at)].every(
      (other) => distance(other, at) > apartPixels * view.scale,
    );
  const stretches = stretchesOf(way);
  const isBeside = (at: Point) =>
    (nearestStretch(stretches, at)?.metres ?? Number.POSITIVE_INFINITY) > besideWayPixels * view.scale;
  for (const { name, line } of [...roads].sort((a, b) => b.metres - a.metres)) {
    if (names.length >= mostNames || names.some((each) => each.name.ko === name.ko)) continue;
    const spots = stretchesOf(line).flatMap(({ from, to }) =>
      distance(from, to) < roomPixels * view.scale
        ? []
        : [0.5, 0.3, 0.7, 0.15, 0.85].map((share) => ({
            at: { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share },
            turn: upright((Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI),
          })),
    );
    const spot = spots.find(({ at }) => inView(at) && isFree(at) && isBeside(at));
    if (spot) names.push({ name, ...spot });
  }
  return names;
}

function upright(degrees: number): number {
  if (degrees > 90) return degrees - 180;
  return degrees < -90 ? degrees + 180 : degrees;
}
