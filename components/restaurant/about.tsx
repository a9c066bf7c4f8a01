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
  const days = ({ from, to }: HoursRow) =>
    from === to ? formatWeekday(from, locale) : `${formatWeekday(from, locale)}–${formatWeekday(to, locale)}`;
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
                {days(row)} {row.periods.length > 0 ? row.periods.join(', ') : t('dayOff')}
              </div>
            ))}
          </dd>
        </dl>
      </div>
    </details>
  );
}
