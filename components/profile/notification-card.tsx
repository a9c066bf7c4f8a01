'use client';

import { useTranslations } from 'next-intl';
import { NotificationSwitch } from '@/components/notifications/notification-switch';
import { Card } from '@/components/ui/card';
import { Checkbox } from '@/components/ui/checkbox';
import { Notice } from '@/components/ui/notice';
import type { Profile } from '@/contract/schemas/person';
import styles from './profile.module.css';
import { useSaveProfile } from './use-save-profile';

/** News of orders: whether at all, which holds for every device, and on this one. */
export function NotificationCard(props: { profile: Profile; onSaved: (profile: Profile) => void }) {
  const { profile } = props;
  const t = useTranslations('profile');
  const save = useSaveProfile(props.onSaved);
  const isBusy = save.state.kind === 'busy';
  const { notify } = profile;
  return (
    <Card as="section" className={styles.card} aria-labelledby="notifications-title">
      <h2 id="notifications-title" className={styles.title}>
        {t('notifications')}
      </h2>
      <Checkbox
        label={t('orders')}
        hint={t('ordersHint')}
        // As it was pressed, until it is known what became of it.
        checked={notify.orders !== isBusy}
        aria-busy={isBusy}
        onChange={({ target }) =>
          void save.press({ ...profile, notify: { ...notify, orders: target.checked } })
        }
      />
      {save.trouble && (
        <Notice tone="care" announce="alert">
          {t(save.trouble)}
        </Notice>
      )}
      {notify.orders ? <NotificationSwitch /> : <p className={styles.note}>{t('noneAtAll')}</p>}
    </Card>
  );
}
