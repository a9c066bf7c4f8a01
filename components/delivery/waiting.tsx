'use client';
import { useTranslations } from 'next-intl';
import { Picture } from '@/components/ui/picture';
import styles from './idle.module.css';
import { PositionChip } from './position-chip';
import { useRider } from './rider-context';

/** Online, and nothing to do yet. */
export function Waiting() {
  const t = useTranslations('rider');
  const { position } = useRider();
  return (
    <div className={styles.idle}>
      <div className={styles.middle}>
        <Picture name="motor-scooter" size={112} eager />
        <h1 className={styles.sentence}>{t('shift.waitSentence')}</h1>
        <p className={styles.detail}>{t('shift.waitDetail')}</p>
        <PositionChip />
        {position.state !== 'sharing' && <p className={styles.why}>{t('position.why')}</p>}
      </div>
    </div>
  );
}
