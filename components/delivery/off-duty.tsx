'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Picture } from '@/components/ui/picture';
import type { RiderShift } from '@/contract/schemas/job';
import type { Press } from '../work/use-press';
import styles from './idle.module.css';
import { useRider } from './rider-context';
import { RiderFailure } from './rider-failure';

/** Not working: why, if the server decided it, and the one button that starts. */
export function OffDuty(props: { shift: RiderShift; availability: Press<boolean> }) {
  const { availability } = props;
  const t = useTranslations('rider');
  const { blocked } = useRider();
  const { offlineReason } = props.shift;
  const busy = availability.state.kind === 'busy';
  const reason = offlineReason === 'missed_offers' ? 'missed' : 'stale';
  return (
    <div className={styles.idle}>
      {offlineReason && (
        <Notice tone="care" title={t(`shift.${reason}Title`)}>
          {t(`shift.${reason}Text`)}
        </Notice>
      )}
      <div className={styles.middle}>
        <Picture name="helmet" size={112} eager />
        <h1 className={styles.sentence}>{t('shift.offSentence')}</h1>
        <p className={styles.detail}>{t('shift.offDetail')}</p>
      </div>
      <div className={styles.foot}>
        {availability.state.kind === 'failed' && <RiderFailure failure={availability.state.failure} />}
        <Button
          tone="main"
          size="huge"
          wide
          busy={busy}
          disabled={blocked !== null}
          onClick={() => void availability.press(true)}
        >
          {busy ? t('shift.starting') : t('shift.start')}
        </Button>
        {blocked && <p className={styles.why}>{t(`blocked.${blocked}`)}</p>}
      </div>
    </div>
  );
}
