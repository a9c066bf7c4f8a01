'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './map-figure.module.css';
import type { MapScene } from './map-scene';

type Map = typeof import('./city-map').CityMap;

/**
 * A map with its words below. The frame stands in the page from the start; the map's script comes when the frame comes
 * into sight, and where it does not come the words say it all.
 */
export function MapFigure(props: MapScene & { label: string; children: ReactNode }) {
  const { children, ...scene } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [Loaded, setLoaded] = useState<{ Map: Map } | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const load = () =>
      void import('./city-map').then(
        ({ CityMap }) => setLoaded({ Map: CityMap }),
        () => {},
      );
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        load();
      },
      { rootMargin: '200px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <figure className={styles.figure}>
      <div ref={frame} className={styles.place}>
        {Loaded && <Loaded.Map {...scene} />}
      </div>
      <figcaption className={styles.words}>{children}</figcaption>
    </figure>
  );
}
