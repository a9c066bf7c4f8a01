'use client';

import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { LiveBadge } from '@/components/ui/live-badge';
import { Notice } from '@/components/ui/notice';
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
      return (
        <Notice tone="care" announce="status">
          {t(connection.kind, { time: at(connection.sinceMs) })}
        </Notice>
      );
    case 'signed-out':
      return (
        <Notice
          tone="care"
          announce="status"
          action={
            <ButtonLink document tone="strong" href={handlers.signIn(pages.order(props.orderId))}>
              {t('signIn')}
            </ButtonLink>
          }
        >
          {t('signedOut')}
        </Notice>
      );
    case 'gone':
      return (
        <Notice tone="care" announce="status">
          {t('gone')}
        </Notice>
      );
  }
}
