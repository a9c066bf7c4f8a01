'use client';

import type { ReactNode } from 'react';
import { LiveBadge } from '@/components/ui/live-badge';
import { Screen } from '@/components/ui/screen';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import styles from './order-head.module.css';

/** The screen of an order: whose it is and whether it is live, what is going on, and when it arrives. */
export function OrderHead(props: {
  restaurant: string;
  code: string;
  sentence: string;
  arrival: string | null;
  /** Whether a live badge is worth showing, and which. */
  live: 'live' | 'polling' | null;
  children: ReactNode;
}) {
  const { sentence, arrival } = props;
  const said = [sentence, arrival].filter(Boolean).join(', ');
  return (
    <Screen
      wide
      eyebrow={
        <span className={styles.eyebrow}>
          <span>
            {props.restaurant} · {props.code}
          </span>
          {props.live && <LiveBadge status={props.live} />}
        </span>
      }
      sentence={
        <>
          {sentence}
          {arrival && (
            <>
              <VisuallyHidden>, </VisuallyHidden>
              <span className={styles.arrival}>{arrival}</span>
            </>
          )}
        </>
      }
    >
      <VisuallyHidden live="polite">{said}</VisuallyHidden>
      {props.children}
    </Screen>
  );
}
