import { memo } from 'react';
import styles from './city-map.module.css';
import type { Ground } from './ground';
import { pathData, type Stretch } from './lines';

/** Lanes closer together than this many pixels would be a grey haze. */
const clearScale = 9;

/** Lanes, then parks and water over those that lead too far, then roads, which have bridges. Strokes are in metres and grow with the view; roads never vanish. */
export const MapGround = memo(function MapGround(props: {
  ground: Ground;
  lanes: readonly Stretch[];
  scale: number;
}) {
  const { ground, lanes, scale } = props;
  return (
    <>
      {scale < clearScale && (
        <path
          d={lanes.map(({ from, to }) => pathData([from, to])).join('')}
          className={styles.lane}
          strokeWidth={9}
          opacity={Math.min(1, 1.4 - scale / clearScale)}
        />
      )}
      {ground.parks.map((park) => (
        <path key={pathData(park)} d={`${pathData(park)}Z`} className={styles.park} />
      ))}
      {ground.waters.map(({ line, metres }) => (
        <path key={pathData(line)} d={pathData(line)} className={styles.water} strokeWidth={metres} />
      ))}
      {[...ground.roads]
        .sort((a, b) => a.metres - b.metres)
        .map(({ line, metres }) => (
          <path
            key={pathData(line)}
            d={pathData(line)}
            className={styles.road}
            strokeWidth={Math.max(metres, (metres / 7) * scale)}
          />
        ))}
    </>
  );
});
