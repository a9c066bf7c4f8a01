/** The ground of the drawing around a place: the city's main roads, its water and its parks. */
import type { LocalizedText } from '@/contract/text';
import { between, distance, type Line, nearestStretch, type Stretch, stretchesOf } from './lines';
import type { Plane, Point } from './plane';
import seoul from './seoul.json';

export interface Road {
  readonly name: LocalizedText;
  readonly metres: number;
  readonly line: Line;
}

export interface Ground {
  readonly roads: readonly Road[];
  readonly waters: readonly { readonly metres: number; readonly line: Line }[];
  readonly parks: readonly Line[];
}

/** A road that ends this near to another one leads into it; the data only has it up to its last known door. */
const joinMetres = 350;

/** What lies within `reach` metres of the plane's origin. */
export function groundOn(plane: Plane, reach: number): Ground {
  const lineOf = (text: string) => pointsOf(plane, text);
  const isNear = (line: Line) =>
    (nearestStretch(stretchesOf(line), { x: 0, y: 0 })?.metres ?? Number.POSITIVE_INFINITY) < reach * 1.5;
  const roads = seoul.roads
    .map(({ ko, en, line }) => ({ name: { ko, en }, metres: widthOf(ko), line: lineOf(line) }))
    .filter(({ line }) => isNear(line));
  return {
    roads: roads.map((road) => joined(road, roads)),
    waters: seoul.waters
      .map(({ metres, line }) => ({ metres, line: lineOf(line) }))
      .filter(({ line }) => isNear(line)),
    parks: seoul.parks.map(lineOf).filter(isNear),
  };
}

function pointsOf(plane: Plane, text: string): Point[] {
  const numbers = text.split(' ').map(Number);
  return numbers.flatMap((lat, index) => {
    const lng = numbers[index + 1];
    return index % 2 === 0 && lng !== undefined ? [plane.toPoint({ lat, lng })] : [];
  });
}

/** 대로 are avenues, 로 are streets, 길 are lanes. */
function widthOf(name: string): number {
  if (name.endsWith('대로')) return 32;
  return name.endsWith('로') ? 22 : 14;
}

/** The road, led on at either end to the road it runs towards. */
function joined(road: Road, roads: readonly Road[]): Road {
  const others = roads.filter((other) => other !== road).flatMap(({ line }) => stretchesOf(line));
  const start = led(others, road.line.at(1), road.line.at(0));
  const end = led(others, road.line.at(-2), road.line.at(-1));
  return { ...road, line: [...(start ? [start] : []), ...road.line, ...(end ? [end] : [])] };
}

/** Where a road that runs from `before` to `end` meets another one, not turning back; null where it does not. */
function led(others: readonly Stretch[], before: Point | undefined, end: Point | undefined): Point | null {
  const next = end && nearestStretch(others, end);
  if (!before || !end || !next || next.metres > joinMetres) return null;
  const ahead = { x: end.x - before.x, y: end.y - before.y };
  const aside = { x: next.at.x - end.x, y: next.at.y - end.y };
  const turn = (ahead.x * aside.x + ahead.y * aside.y) / (Math.hypot(ahead.x, ahead.y) * next.metres || 1);
  // A metre further, so that the two surely cross.
  return turn > 0.35 ? between({ from: end, to: next.at }, 1 + 1 / distance(end, next.at)) : null;
}
