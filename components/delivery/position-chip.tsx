'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import styles from './idle.module.css';
import { useRider } from './rider-context';

/** Whether one's position is shared, always in words, and the press that changes it. */
export function PositionChip() {
  const t = useTranslations('rider');
  const { position } = useRider();
  if (!position.possible) return null;
  const shares = position.state === 'sharing' || position.state === 'asking';
  return (
    <div className={styles.position}>
      {position.state !== 'off' && (
        <p role="status" className={shares ? styles.sharing : undefined}>
          {t(`position.${position.state}`)}
        </p>
      )}
      <Button tone={shares ? 'quiet' : 'plain'} onClick={() => position.share(!shares)}>
        <Icon name="pin" />
        {t(shares ? 'position.stop' : 'position.share')}
      </Button>
    </div>
  );
}
