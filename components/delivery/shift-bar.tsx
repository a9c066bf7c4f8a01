'use client';
import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { RiderShift } from '@/contract/schemas/job';
import { formatMoney } from '@/lib/format/money';
import { pages } from '@/lib/urls';
import type { Press } from '../work/use-press';
import { useRider } from './rider-context';
import styles from './shift-bar.module.css';

/** Online or not, what was earned today, and the way to one's account. */
export function ShiftBar(props: { shift: RiderShift; availability: Press<boolean> }) {
  const { shift, availability } = props;
  const t = useTranslations('rider');
  const locale = useLocale();
  const { blocked } = useRider();
  const busy = availability.state.kind === 'busy';
  const word = busy
    ? t(shift.online ? 'shift.goingOffline' : 'shift.goingOnline')
    : t(shift.online ? 'shift.online' : 'shift.offline');
  return (
    <header className={styles.bar}>
      <button
        type="button"
        role="switch"
        aria-checked={shift.online}
        aria-busy={busy}
        disabled={blocked !== null}
        className={styles.switch}
        onClick={() => void availability.press(!shift.online)}
      >
        <span className={styles.knob} aria-hidden="true" />
        <span>
          <VisuallyHidden>{t('shift.switch')}, </VisuallyHidden>
          {word}
        </span>
      </button>
      <p className={styles.today}>
        <strong>{t('shift.today', { amount: formatMoney(shift.today.earnedMinor, locale) })}</strong>
        <span>{t('shift.deliveries', { count: shift.today.deliveries })}</span>
      </p>
      <Link href={pages.account()} aria-label={t('account')} className={styles.account}>
        <Icon name="person" />
      </Link>
    </header>
  );
}
