'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo, useRef } from 'react';
import type { Position } from '@/contract/place';
import styles from './city-map.module.css';
import { groundOn } from './ground';
import { lanesOn } from './lanes';
import { distance, stretchesOf } from './lines';
import { MapControls } from './map-controls';
import { MapGround } from './map-ground';
import { MapMarks } from './map-marks';
import type { MapScene } from './map-scene';
import { MapTiles } from './map-tiles';
import { planeAround } from './plane';
import { roadNamesIn } from './road-names';
import { useMapView } from './use-map-view';
import { viewBoxOf } from './view';
import { cutAt, wayAlong } from './way';

/** Further from the drawn way than this, a rider is shown where they say they are. */
const onTheWayMetres = 160;

/** The map of a scene. `label` says what it shows; all of it stands in words beside the map as well. */
export function CityMap({ stops, rider, tiles, label }: MapScene & { label: string }) {
  const t = useTranslations('map');
  const locale = useLocale();
  const frame = useRef<HTMLDivElement>(null);
  const city = useCity(stops.map(({ position }) => position));
  const { plane, reach, ground, lanes, points, way } = city;
  const said = rider && plane.toPoint(rider.position);
  const cut = said && cutAt(way, said, onTheWayMetres);
  const at = cut?.at ?? said;
  const map = useMapView(frame, at ? [...points, at] : points, reach);
  const { view, size } = map;
  const names = roadNamesIn(ground.roads, at ? [...points, at] : points, way, view, size);
  const box = viewBoxOf(view, size);
  return (
    <div className={styles.map}>
      <section
        ref={frame}
        aria-label={t('keys')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move it
        tabIndex={0}
        className={styles.frame}
        {...map.handlers}
      >
        <svg viewBox={box} role="img" aria-label={label} className={styles.layer}>
          <MapGround ground={ground} lanes={lanes} scale={view.scale} />
        </svg>
        {tiles && <MapTiles source={tiles} plane={plane} view={view} size={size} />}
        <svg viewBox={box} aria-hidden="true" className={styles.layer}>
          <MapMarks
            behind={cut?.behind ?? []}
            ahead={cut?.ahead ?? way}
            stops={stops.flatMap(({ kind }, index) => (points[index] ? [{ kind, at: points[index] }] : []))}
            rider={at && rider ? { at, isOld: rider.isOld } : null}
            names={tiles ? [] : names.map(({ name, ...rest }) => ({ word: name[locale], ...rest }))}
            scale={view.scale}
          />
        </svg>
      </section>
      {tiles && <p className={styles.thanks}>{tiles.attribution}</p>}
      <MapControls
        onNearer={map.nearer}
        onFurther={map.further}
        onRecentre={map.isMoved ? map.recentre : null}
      />
    </div>
  );
}

/** Everything that does not change while a rider moves: made once for the same places. */
function useCity(places: readonly Position[]) {
  const key = JSON.stringify(places);
  return useMemo(() => {
    const known: readonly Position[] = JSON.parse(key);
    const [first = { lat: 0, lng: 0 }, second = first] = known;
    const plane = planeAround({ lat: (first.lat + second.lat) / 2, lng: (first.lng + second.lng) / 2 });
    const points = known.map(plane.toPoint);
    const [from, to] = points;
    const reach = Math.max(1300, from && to ? distance(from, to) * 1.3 : 0);
    const ground = groundOn(plane, reach);
    const lanes = lanesOn(ground, reach);
    const roads = ground.roads.flatMap(({ line }) => stretchesOf(line));
    return { plane, points, reach, ground, lanes, way: from && to ? wayAlong(roads, lanes, from, to) : [] };
  }, [key]);
}
