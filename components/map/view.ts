/** What part of the plane is in view, as pure steps. */
import type { Point } from './plane';

export interface View {
  /** The middle of what is seen. */
  readonly centre: Point;
  /** Metres that one CSS pixel covers. */
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const nearestScale = 0.6;
const farthestScale = 24;

/** The view that has all `points` in it, with `margin` pixels around them. */
export function fitting(points: readonly Point[], size: Size, margin: number): View {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.max(
    (right - left) / Math.max(size.width - 2 * margin, 1),
    (bottom - top) / Math.max(size.height - 2 * margin, 1),
    // Two doors in one street should not look a city apart, and one door should not be all there is.
    points.length > 1 ? 1.6 : 2.4,
  );
  return { centre: { x: (left + right) / 2, y: (top + bottom) / 2 }, scale: within(scale) };
}

/** Moved by pixels, never further than `reach` metres from the origin. */
export function moved(view: View, right: number, down: number, reach: number): View {
  const held = (metres: number) => Math.min(Math.max(metres, -reach), reach);
  return {
    ...view,
    centre: { x: held(view.centre.x + right * view.scale), y: held(view.centre.y + down * view.scale) },
  };
}

/** Nearer (`factor` above 1) or further, while the spot at `aside` pixels from the middle stays where it is. */
export function zoomed(view: View, factor: number, aside: Point = { x: 0, y: 0 }): View {
  const scale = within(view.scale / factor);
  const shift = view.scale - scale;
  return {
    scale,
    centre: { x: view.centre.x + aside.x * shift, y: view.centre.y + aside.y * shift },
  };
}

/** The SVG viewBox of a view. */
export function viewBoxOf({ centre, scale }: View, { width, height }: Size): string {
  const [across, down] = [width * scale, height * scale];
  return [centre.x - across / 2, centre.y - down / 2, across, down]
    .map((value) => value.toFixed(1))
    .join(' ');
}

function within(scale: number): number {
  return Math.min(Math.max(scale, nearestScale), farthestScale);
}
