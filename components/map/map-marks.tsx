import { assets } from '@/lib/urls';
import styles from './city-map.module.css';
import { type Line, pathData } from './lines';
import type { MapStop } from './map-scene';
import type { Point } from './plane';
import type { RoadName } from './road-names';

/** The way, its ends and who is on it, as large as on paper whatever the scale. */
export function MapMarks(props: {
  behind: Line;
  ahead: Line;
  stops: readonly { readonly kind: MapStop['kind']; readonly at: Point }[];
  rider: { readonly at: Point; readonly isOld: boolean } | null;
  names: readonly (Omit<RoadName, 'name'> & { readonly word: string })[];
  scale: number;
}) {
  const { behind, ahead, stops, rider, names, scale } = props;
  const placed = ({ x, y }: Point) => `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(3)})`;
  return (
    <>
      {names.map(({ word, at, turn }) => (
        <text key={word} transform={`${placed(at)} rotate(${turn.toFixed(1)})`} className={styles.name}>
          {word}
        </text>
      ))}
      <path d={pathData(behind)} className={styles.behind} strokeWidth={5 * scale} />
      <path d={pathData(ahead)} className={styles.ahead} strokeWidth={5 * scale} />
      {stops.map(({ kind, at }) => (
        <g key={kind} transform={placed(at)}>
          {kind === 'restaurant' && <circle r={9} className={styles.restaurant} />}
          {kind === 'door' && <rect x={-10} y={-10} width={20} height={20} rx={5} className={styles.door} />}
          {kind === 'area' && <circle r={34} className={styles.area} />}
        </g>
      ))}
      {rider && (
        <g transform={placed(rider.at)} className={rider.isOld ? styles.old : undefined}>
          <image href={assets.food('motor-scooter')} x={-22} y={-28} width={44} height={44} />
        </g>
      )}
    </>
  );
}
