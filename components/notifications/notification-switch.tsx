'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import styles from './notifications.module.css';
import { Trouble } from './trouble';
import { useNotifications } from './use-notifications';

/** Whether this device hears of orders, and the way to change it. Its room is there before that is known. */
export function NotificationSwitch() {
  const t = useTranslations('notifications');
  const { standing, isBusy, trouble, press } = useNotifications();
  const canSwitch = standing === 'on' || standing === 'off';
  return (
    <div className={styles.switch}>
      <div className={styles.words} aria-live="polite">
        <h3 className={styles.title}>{t('device')}</h3>
        <p className={styles.detail}>{t(`states.${standing ?? 'unknown'}`)}</p>
      </div>
      {canSwitch && (
        <Button tone={standing === 'off' ? 'strong' : 'plain'} busy={isBusy} onClick={press}>
          {t(isBusy ? 'busy' : standing === 'on' ? 'turnOff' : 'turnOn')}
        </Button>
      )}
      <Trouble kind={trouble} />
    </div>
  );
}
