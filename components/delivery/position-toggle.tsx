'use client';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import styles from './position-toggle.module.css';
import { useRider } from './rider-context';

/** Beside the map: whether one's position is shared, and the press that changes it. */
export function PositionToggle() {
  const t = useTranslations('rider');
  const { position } = useRider();
  if (!position.possible) return null;
  const shares = position.state === 'sharing' || position.state === 'asking';
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-pressed={shares}
      onClick={() => position.share(!shares)}
    >
      <Icon name="pin" filled={shares} />
      {t(shares ? 'position.short' : 'position.share')}
    </button>
  );
}
