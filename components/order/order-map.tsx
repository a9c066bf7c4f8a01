import { useTranslations } from 'next-intl';
import { MapFigure } from '@/components/map/map-figure';
import type { TileSource } from '@/components/map/map-scene';
import { distanceMetres } from '@/contract/distance';
import type { Position } from '@/contract/place';
import { formatDistance } from '@/lib/format/distance';
import styles from './order-map.module.css';

interface Place {
  readonly name: string;
  readonly position: Position;
}

/**
 * Restaurant, door, and the rider between them; `door` is null where one fetches it oneself, and `rider` before
 * pick-up. `seenAt` is the time of an old position, already formatted. Everything on the map is in the words below it.
 */
export function OrderMap(props: {
  restaurant: Place;
  door: Place | null;
  /** The door is only said to be somewhere around there. */
  isAround?: boolean;
  rider: Position | null;
  seenAt: string | null;
  tiles: TileSource | null;
}) {
  const { restaurant, door, rider, seenAt, tiles, isAround = false } = props;
  const t = useTranslations('order.map');
  const distance = (from: Position, to: Position) => formatDistance(distanceMetres(from, to));
  const words = () => {
    if (!door || isAround) return null;
    if (!rider)
      return t('words', {
        restaurant: restaurant.name,
        distance: distance(restaurant.position, door.position),
      });
    return t('rider', { distance: distance(rider, door.position) });
  };
  return (
    <MapFigure
      stops={[
        { kind: 'restaurant', position: restaurant.position },
        ...(door
          ? [{ kind: isAround ? ('area' as const) : ('door' as const), position: door.position }]
          : []),
      ]}
      rider={rider && { position: rider, isOld: seenAt !== null }}
      tiles={tiles}
      label={
        door
          ? t('label', { restaurant: restaurant.name, address: door.name })
          : t('labelPickup', { restaurant: restaurant.name })
      }
    >
      <span className={styles.places}>
        <span className={styles.place}>
          <span className={styles.dot} aria-hidden="true" /> {restaurant.name}
        </span>
        {door && (
          <span className={styles.place}>
            <span className={styles.square} aria-hidden="true" /> {door.name}
          </span>
        )}
      </span>
      <span>
        {[words(), seenAt && t('riderOld', { time: seenAt }), !tiles && t('sketch')]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </MapFigure>
  );
}
