import { useTranslations } from 'next-intl';
import { distanceMetres } from '@/contract/distance';
import type { Position } from '@/contract/place';
import { formatDistance } from '@/lib/format/distance';
import { assets } from '@/lib/urls';
import { hanRiver, isNearRiver, riverWidthMetres } from './han-river';
import {
  mapHeight,
  mapWidth,
  pathThrough,
  pointOnWay,
  progressOf,
  projectionAround,
  streetsAround,
  wayAlong,
} from './map-sketch';
import styles from './order-map.module.css';

/**
 * Restaurant, door, and the rider between them, drawn here: nothing is loaded, and nothing of it is only in the
 * drawing. `rider` is null before pick-up; `seenAt` is the time of an old position, already formatted.
 */
export function OrderMap(props: {
  restaurant: { name: string; position: Position };
  door: { name: string; position: Position };
  rider: Position | null;
  seenAt: string | null;
}) {
  const { restaurant, door, rider, seenAt } = props;
  const t = useTranslations('order.map');
  const { toPoint, pixelsPerMetre } = projectionAround([restaurant.position, door.position]);
  const from = toPoint(restaurant.position);
  const to = toPoint(door.position);
  const way = wayAlong(from, to);
  const at = rider && pointOnWay(way, progressOf(rider, restaurant.position, door.position));
  const dry = isNearRiver(restaurant.position) || isNearRiver(door.position);
  return (
    <figure className={styles.figure}>
      <svg
        viewBox={`0 0 ${mapWidth} ${mapHeight}`}
        className={styles.map}
        role="img"
        aria-label={t('label', { restaurant: restaurant.name, address: door.name })}
      >
        {!dry && (
          <path
            d={pathThrough(hanRiver.map(toPoint))}
            className={styles.river}
            strokeWidth={riverWidthMetres * pixelsPerMetre}
          />
        )}
        <path d={streetsAround(from, to)} className={styles.street} />
        <path d={pathThrough(way)} className={styles.way} />
        <circle cx={from.x} cy={from.y} r={9} className={styles.restaurant} />
        <rect x={to.x - 10} y={to.y - 10} width={20} height={20} rx={5} className={styles.door} />
        {at && (
          <image href={assets.food('motor-scooter')} x={at.x - 20} y={at.y - 26} width={40} height={40} />
        )}
      </svg>
      <figcaption className={styles.words}>
        <span className={styles.places}>
          <span className={styles.dot} aria-hidden="true" /> {restaurant.name}
          <span className={styles.square} aria-hidden="true" /> {door.name}
        </span>
        <span>
          {rider
            ? t('rider', { distance: formatDistance(distanceMetres(rider, door.position)) })
            : t('words', {
                restaurant: restaurant.name,
                distance: formatDistance(distanceMetres(restaurant.position, door.position)),
              })}
          {seenAt && ` · ${t('riderOld', { time: seenAt })}`} · {t('sketch')}
        </span>
      </figcaption>
    </figure>
  );
}
