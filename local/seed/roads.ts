/** Stretches of Seoul's roads, from which typed addresses are resolved and suggested. */
import type { Position } from '@/contract/place';

/** Building numbers `first` to `last` lie evenly between `start` and `end`. */
export interface RoadStretch {
  readonly ko: string;
  readonly en: string;
  readonly postcode: string;
  readonly first: number;
  readonly last: number;
  readonly start: Position;
  readonly end: Position;
}

type Point = readonly [number: number, lat: number, lng: number];

function between([from, lat, lng]: Point, [to, endLat, endLng]: Point, number: number): Position {
  const share = (number - from) / (to - from);
  const at = (start: number, end: number) => Number((start + (end - start) * share).toFixed(6));
  return { lat: at(lat, endLat), lng: at(lng, endLng) };
}

/**
 * A road through known building numbers, one stretch between each two of them. Neighbouring stretches have
 * neighbouring postcodes, as 기초구역번호 are given out block by block.
 */
export function road(ko: string, en: string, firstPostcode: string, ...points: Point[]): RoadStretch[] {
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    const isLast = index === points.length - 2;
    const last = isLast ? to[0] : to[0] - 1;
    return {
      ko,
      en,
      postcode: String(Number(firstPostcode) + index).padStart(5, '0'),
      first: from[0],
      last,
      start: between(from, to, from[0]),
      end: between(from, to, last),
    };
  });
}
