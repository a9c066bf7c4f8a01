'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button-link';
import { LiveBadge } from '@/components/ui/live-badge';
import { useConnection } from '@/components/work/use-connection';
import { formatTime } from '@/lib/format/time';
import type { Live } from '@/lib/live/use-live';
import { handlers, pages } from '@/lib/urls';
import styles from './live-note.module.css';

/**
 * Whether what one sees is what is: live, or as of when. Once the order is over nothing more will change, and nothing
 * is said unless the screen cannot know that.
 */
export function LiveNote(props: {
  live: Pick<Live<unknown>, 'status' | 'lastAt'>;
  orderId: string;
  timeZone: string;
  over: boolean;
}) {
  const t = useTranslations('order.live');
  const connection = useConnection(props.live);
  const at = (sinceMs: number) => formatTime(new Date(sinceMs).toISOString(), props.timeZone);
  if (props.over && connection.kind !== 'offline' && connection.kind !== 'stale') return null;
  switch (connection.kind) {
    case 'fresh':
    case 'wavering':
      return (
        <div className={styles.badge}>
          <LiveBadge status={props.live.status === 'polling' ? 'polling' : 'live'} />
        </div>
      );
    case 'stale':
    case 'offline':
      return <Said>{t(connection.kind, { time: at(connection.sinceMs) })}</Said>;
    case 'signed-out':
      return (
        <Said>
          {t('signedOut')}
          <ButtonLink document tone="strong" href={handlers.signIn(pages.order(props.orderId))}>
            {t('signIn')}
          </ButtonLink>
        </Said>
      );
    case 'gone':
      return <Said>{t('gone')}</Said>;
  }
}

/** Said aloud when it appears. Not a `Notice`: its icons would have to be there before the network goes. */
function Said(props: { children: ReactNode }) {
  return (
    <div role="status" className={styles.said}>
      {props.children}
    </div>
  );
}
