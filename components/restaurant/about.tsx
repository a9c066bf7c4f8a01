import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import type { Restaurant } from '@/contract/schemas/restaurant';
import { formatPhone } from '@/lib/format/phone';
import { formatWeekday } from '@/lib/format/time';
import styles from './about.module.css';
import { type HoursRow, weekOf } from './hours';

/** What one rarely needs, one press away: what the kitchen says of itself, where it is, when it opens. */
export function About({ restaurant }: { restaurant: Restaurant }) {
  const t = useTranslations('restaurant');
  const locale = useLocale();
  const days = ({ from, to }: HoursRow) => {
    if (from === 1 && to === 0) return t('everyDay');
    const first = formatWeekday(from, locale);
    return from === to ? first : `${first}–${formatWeekday(to, locale)}`;
  };
  const times = ({ periods, allDay }: HoursRow) => {
    if (allDay) return t('allDay');
    return periods.length > 0 ? periods.join(', ') : t('dayOff');
  };
  return (
    <details className={styles.about}>
      <summary>
        {t('about')}
        <Icon name="down" />
      </summary>
      <div className={styles.body}>
        <p>{restaurant.description[locale]}</p>
        <dl className={styles.facts}>
          <dt>{t('address')}</dt>
          <dd>{restaurant.roadAddress[locale]}</dd>
          <dt>{t('phone')}</dt>
          <dd>
            <a href={`tel:${restaurant.phone}`}>{formatPhone(restaurant.phone)}</a>
          </dd>
          <dt>{t('hours')}</dt>
          <dd>
            {weekOf(restaurant.hours).map((row) => (
              <div key={row.from}>
                {days(row)} {times(row)}
              </div>
            ))}
          </dd>
        </dl>
      </div>
    </details>
  );
}
