'use client';
import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Mark } from '@/components/ui/mark';
import type { Board } from '@/contract/schemas/board';
import { formatTime } from '@/lib/format/time';
import { pages } from '@/lib/urls';
import type { Connection } from '../work/connection';
import { useServerNow } from '../work/server-clock';
import type { SoundState } from '../work/work-sound';
import styles from './board-header.module.css';
import { PauseChip } from './pause-chip';
import { SoundChip } from './sound-chip';

const openingTone = { open: 'good', closed: 'plain', paused: 'care' } as const;

/** Which restaurant, whether it is open, whether the screen is live, and the sound. */
export function BoardHeader(props: {
  restaurant: Board['restaurant'];
  connection: Connection;
  soundState: SoundState;
  calling: boolean;
  onSound: () => void;
  onSeen: () => void;
}) {
  const { restaurant, connection } = props;
  const t = useTranslations('board');
  const locale = useLocale();
  const nowMs = useServerNow(10_000);
  return (
    <header className={styles.header}>
      <Link href={pages.workplaces()} aria-label={t('otherWorkplaces')} className={styles.mark}>
        <Mark />
      </Link>
      <h1 className={styles.name}>{restaurant.name[locale]}</h1>
      <Badge tone={openingTone[restaurant.opening.status]} dot>
        {t(`opening.${restaurant.opening.status}`)}
      </Badge>
      <p className={styles.live} role="status">
        <time>{formatTime(new Date(nowMs).toISOString(), restaurant.timeZone)}</time>
        <span className={connection.kind === 'fresh' ? undefined : styles.unwell}>
          {t(`connection.${connection.kind}`)}
        </span>
      </p>
      <PauseChip restaurant={restaurant} />
      <SoundChip
        state={props.soundState}
        calling={props.calling}
        onSound={props.onSound}
        onSeen={props.onSeen}
      />
      <Link href={pages.feedback(restaurant.id)} aria-label={t('feedback')} className={styles.account}>
        <Icon name="star" />
      </Link>
      {/* A new document: a kitchen's may do less than others. */}
      <a href={pages.account()} aria-label={t('account')} className={styles.account}>
        <Icon name="person" />
      </a>
    </header>
  );
}
