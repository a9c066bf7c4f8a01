/** The Han river through Seoul, roughly, from the bridges it passes under: for the drawing, not for sailing. */
import { distanceMetres } from '@/contract/distance';
import type { Position } from '@/contract/place';

/** The middle of the river, west to east. */
export const hanRiver: readonly Position[] = [
  { lat: 37.598, lng: 126.81 },
  { lat: 37.57, lng: 126.862 },
  { lat: 37.5525, lng: 126.891 },
  { lat: 37.5365, lng: 126.925 },
  { lat: 37.527, lng: 126.947 },
  { lat: 37.5176, lng: 126.959 },
  { lat: 37.509, lng: 126.981 },
  { lat: 37.5155, lng: 126.996 },
  { lat: 37.5265, lng: 127.013 },
  { lat: 37.536, lng: 127.023 },
  { lat: 37.537, lng: 127.035 },
  { lat: 37.5305, lng: 127.056 },
  { lat: 37.5255, lng: 127.066 },
  { lat: 37.5225, lng: 127.091 },
  { lat: 37.5335, lng: 127.103 },
  { lat: 37.543, lng: 127.112 },
  { lat: 37.566, lng: 127.135 },
];

export const riverWidthMetres = 800;

/** Whether a place would stand in the water of so rough a drawing: then it is better drawn without. */
export function isNearRiver(place: Position): boolean {
  return hanRiver.some((point, index) => {
    const next = hanRiver[index + 1] ?? point;
    return [0, 0.25, 0.5, 0.75].some((share) => {
      const between = {
        lat: point.lat + (next.lat - point.lat) * share,
        lng: point.lng + (next.lng - point.lng) * share,
      };
      return distanceMetres(between, place) < riverWidthMetres / 2 + 150;
    });
  });
}
