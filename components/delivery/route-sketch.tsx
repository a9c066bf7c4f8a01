'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import type { Position } from '@/contract/place';
import styles from './route-sketch.module.css';
import { type Point, pathData, sketchOf } from './sketch';

export interface SketchStop {
  readonly kind: 'here' | 'store' | 'door';
  readonly position: Position;
}

const box = { width: 360, height: 240, margin: 52 };

/**
 * A drawn map: streets are decoration, directions and proportions are true. The last stop is where to go, in red.
 * `words` say the same as the drawing.
 */
export function RouteSketch(props: {
  stops: readonly SketchStop[];
  words: string;
  /** Stands beside the words. */
  children?: ReactNode;
}) {
  const { stops, words } = props;
  const t = useTranslations('rider');
  const captionId = useId();
  const { points, path } = sketchOf(
    stops.map((stop) => stop.position),
    box,
  );
  return (
    <figure className={styles.figure} aria-labelledby={captionId}>
      <svg
        viewBox={`0 0 ${box.width} ${box.height}`}
        preserveAspectRatio="xMidYMid slice"
        className={styles.map}
        aria-hidden="true"
      >
        <Streets />
        <path d={pathData(path)} className={styles.way} />
        {stops.map((stop, index) => {
          const point = points[index];
          return (
            point && (
              <Marker
                key={stop.kind}
                point={point}
                above={isLabelAbove(path, point)}
                goal={index === stops.length - 1}
                label={t(`map.${stop.kind}`)}
              />
            )
          );
        })}
      </svg>
      <div className={styles.below}>
        <figcaption id={captionId} className={styles.words}>
          <span className={styles.sketch}>{t('map.sketch')}</span> {words}
        </figcaption>
        {props.children}
      </div>
    </figure>
  );
}

/** On the side that the way does not take. */
function isLabelAbove(path: readonly Point[], point: Point): boolean {
  const at = path.findIndex(({ x, y }) => x === point.x && y === point.y);
  const next = path[at + 1] ?? path[at - 1];
  return next !== undefined && next.x === point.x ? next.y > point.y : point.y > box.height / 2;
}

function Marker(props: { point: Point; above: boolean; goal: boolean; label: string }) {
  const { x, y } = props.point;
  return (
    <g>
      {props.goal ? (
        <rect x={x - 10} y={y - 10} width="20" height="20" rx="6" className={styles.goal} />
      ) : (
        <circle cx={x} cy={y} r="9" className={styles.stop} />
      )}
      <text x={x} y={props.above ? y - 18 : y + 28} className={styles.label}>
        {props.label}
      </text>
    </g>
  );
}

function Streets() {
  return (
    <g className={styles.streets}>
      <path d="M-20 62 L380 44" />
      <path d="M-20 126 L380 118" />
      <path d="M-20 196 L380 204" />
      <path d="M52 -20 L44 260" />
      <path d="M132 -20 L120 260" />
      <path d="M236 -20 L252 260" />
      <path d="M322 -20 L316 260" />
    </g>
  );
}
