/** Lines on the plane: distances, nearest points, crossings. */
import type { Point } from './plane';

export type Line = readonly Point[];

export interface Stretch {
  readonly from: Point;
  readonly to: Point;
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

export function between({ from, to }: Stretch, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

export function stretchesOf(line: Line): Stretch[] {
  return line.slice(1).map((to, index) => ({ from: line[index] ?? to, to }));
}

/** How far along a stretch (0 to 1) its nearest point to `point` lies. */
export function nearestShare({ from, to }: Stretch, point: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy;
  if (square === 0) return 0;
  return Math.min(Math.max(((point.x - from.x) * dx + (point.y - from.y) * dy) / square, 0), 1);
}

/** The nearest of `stretches`, where on it, and how far that is; null where there are none. */
export function nearestStretch(stretches: readonly Stretch[], point: Point) {
  let best: { index: number; at: Point; share: number; metres: number } | null = null;
  for (const [index, stretch] of stretches.entries()) {
    const share = nearestShare(stretch, point);
    const at = between(stretch, share);
    const metres = distance(at, point);
    if (!best || metres < best.metres) best = { index, at, share, metres };
  }
  return best;
}

/** Where two stretches cross, as a share of each; null where they do not. Ends that touch within a metre do. */
export function crossing(a: Stretch, b: Stretch): { readonly a: number; readonly b: number } | null {
  if (isApart(a.from.x, a.to.x, b.from.x, b.to.x) || isApart(a.from.y, a.to.y, b.from.y, b.to.y)) return null;
  const r = { x: a.to.x - a.from.x, y: a.to.y - a.from.y };
  const s = { x: b.to.x - b.from.x, y: b.to.y - b.from.y };
  const turn = r.x * s.y - r.y * s.x;
  if (turn === 0) return null;
  const [dx, dy] = [b.from.x - a.from.x, b.from.y - a.from.y];
  const shareA = (dx * s.y - dy * s.x) / turn;
  const shareB = (dx * r.y - dy * r.x) / turn;
  const slackA = 1 / Math.max(Math.hypot(r.x, r.y), 1);
  const slackB = 1 / Math.max(Math.hypot(s.x, s.y), 1);
  const lies = (share: number, slack: number) => share >= -slack && share <= 1 + slack;
  return lies(shareA, slackA) && lies(shareB, slackB) ? { a: clamp(shareA), b: clamp(shareB) } : null;
}

/** Whether `point` lies inside the outline. */
export function isInside(outline: Line, { x, y }: Point): boolean {
  let inside = false;
  for (const { from, to } of stretchesOf([...outline, ...outline.slice(0, 1)])) {
    if (from.y > y !== to.y > y && x < ((to.x - from.x) * (y - from.y)) / (to.y - from.y) + from.x) {
      inside = !inside;
    }
  }
  return inside;
}

/** SVG path data through points, in whole metres. */
export function pathData(line: Line): string {
  return line
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${Math.round(x)} ${Math.round(y)}`)
    .join('');
}

/** Whether two spans of one axis are more than a metre apart: then the rest need not be asked. */
function isApart(a: number, b: number, c: number, d: number): boolean {
  return Math.min(a, b) > Math.max(c, d) + 1 || Math.min(c, d) > Math.max(a, b) + 1;
}

function clamp(share: number): number {
  return Math.min(Math.max(share, 0), 1);
}
