'use client';

import { useTranslations } from 'next-intl';
import { Badge, type BadgeTone } from './badge';

export type LiveStatus = 'live' | 'polling' | 'stale' | 'offline' | 'signed-out';

const toneOf = {
  live: 'good',
  polling: 'good',
  stale: 'care',
  offline: 'care',
  'signed-out': 'urgent',
} as const satisfies Record<LiveStatus, BadgeTone>;

/** Whether what one sees is up to date, always in words; says so aloud when it changes. */
export function LiveBadge(props: { status: LiveStatus }) {
  const t = useTranslations('common');
  return (
    <span role="status">
      <Badge tone={toneOf[props.status]} dot>
        {t(`live.${props.status}`)}
      </Badge>
    </span>
  );
}
