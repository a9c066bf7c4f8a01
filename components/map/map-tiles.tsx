'use client';

import { useState } from 'react';
import styles from './city-map.module.css';
import type { TileSource } from './map-scene';
import type { Plane } from './plane';
import type { Size, View } from './view';

const tilePixels = 256;
const zooms = { least: 10, most: 18 };

/** The tiles that cover the view. One that does not come leaves the drawing below it to be seen. */
export function MapTiles(props: { source: TileSource; plane: Plane; view: View; size: Size }) {
  const { source, plane, view, size } = props;
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  const wished = Math.round(Math.log2(plane.tileEdge(0) / tilePixels / view.scale));
  const zoom = Math.min(Math.max(wished, zooms.least), zooms.most);
  const edge = plane.tileEdge(zoom);
  const corner = (right: number, down: number) =>
    plane.tileAt(
      {
        x: view.centre.x + (right * size.width * view.scale) / 2,
        y: view.centre.y + (down * size.height * view.scale) / 2,
      },
      zoom,
    );
  const [first, last] = [corner(-1, -1), corner(1, 1)];
  const pixels = edge / view.scale;
  const tiles = span(first.row, last.row).flatMap((row) =>
    span(first.column, last.column).map((column) => {
      const at = plane.tileCorner(column, row, zoom);
      const values: Readonly<Record<string, number>> = { z: zoom, x: column, y: row };
      return {
        src: source.url.replaceAll(/\{([zxy])\}/g, (_, name: string) => String(values[name] ?? '')),
        left: (at.x - view.centre.x) / view.scale + size.width / 2,
        top: (at.y - view.centre.y) / view.scale + size.height / 2,
      };
    }),
  );
  return (
    <div className={styles.tiles}>
      {tiles
        .filter(({ src }) => !missing.has(src))
        .map(({ src, left, top }) => (
          // biome-ignore lint/performance/noImgElement: tiles come from where they are configured to, at their size
          <img
            key={src}
            src={src}
            alt=""
            draggable={false}
            // Tile servers ask to be told which site it is, and need not know which order.
            referrerPolicy="strict-origin"
            onError={() => setMissing((known) => new Set([...known, src]))}
            // Half a pixel wider, against seams.
            style={{
              transform: `translate(${left}px, ${top}px)`,
              inlineSize: pixels + 0.5,
              blockSize: pixels + 0.5,
            }}
          />
        ))}
    </div>
  );
}

function span(from: number, to: number): number[] {
  return Array.from({ length: Math.min(to - from + 1, 12) }, (_, index) => from + index);
}
