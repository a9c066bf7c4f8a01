'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Icon } from '@/components/ui/icon';
import { isPutOff, putOff } from '@/lib/push/later';
import styles from './notifications.module.css';
import { Trouble } from './trouble';
import { useNotifications } from './use-notifications';

/**
 * Beside an order under way: would one like to hear of it without keeping this page open? Nothing where that is
 * settled already, one way or the other.
 */
export function NotificationOffer() {
  const t = useTranslations('notifications');
  const { standing, isBusy, trouble, press } = useNotifications();
  const [wasAsked, setAsked] = useState(false);
  const [isLater, setLater] = useState(isPutOff);

  if (wasAsked && standing === 'on') {
    return (
      <p role="status" className={styles.done}>
        <Icon name="check" />
        {t('offer.done')}
      </p>
    );
  }
  const isOpen = standing === 'off' || standing === 'install-first' || (wasAsked && standing === 'denied');
  if (isLater || !isOpen) return null;
  return (
    <Card as="section" className={styles.card} aria-labelledby="notification-offer">
      <div className={styles.words}>
        <h2 id="notification-offer" className={styles.title}>
          {t('offer.title')}
        </h2>
        <p className={styles.detail}>{t(standing === 'off' ? 'offer.detail' : `states.${standing}`)}</p>
      </div>
      <Trouble kind={trouble} />
      <div className={styles.buttons}>
        {standing === 'off' && (
          <Button
            tone="strong"
            busy={isBusy}
            onClick={() => {
              setAsked(true);
              press();
            }}
          >
            {t(isBusy ? 'offer.busy' : 'offer.on')}
          </Button>
        )}
        <Button
          onClick={() => {
            putOff();
            setLater(true);
          }}
        >
          {t(standing === 'off' ? 'offer.later' : 'offer.close')}
        </Button>
      </div>
    </Card>
  );
}
