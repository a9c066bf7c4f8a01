import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import type { Restaurant } from '@/contract/schemas/restaurant';
import { formatPhone } from '@/lib/format/phone';
import { formatWeekday, weekdayOf } from '@/lib/format/time';
import styles from './about.module.css';
import { type HoursRow, includesDay, weekOf } from './hours';

/** What one rarely needs, one press away: what the kitchen says of itself, where it is, when it opens, what is in it. */
export function About({ restaurant, now }: { restaurant: Restaurant; now: string }) {
  const t = useTranslations('restaurant');
  const locale = useLocale();
  const today = weekdayOf(now, restaurant.timeZone);
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
            <a href={`tel:${restaurant.phone}`} className={styles.phone}>
              {formatPhone(restaurant.phone)}
            </a>
          </dd>
          <dt>{t('hours')}</dt>
          <dd>
            <dl className={styles.hours}>
              {weekOf(restaurant.hours).map((row) => (
                <div key={row.from} className={includesDay(row, today) ? styles.today : undefined}>
                  <dt>{days(row)}</dt>
                  <dd>{times(row)}</dd>
                </div>
              ))}
            </dl>
          </dd>
          <dt>{t('originTitle')}</dt>
          <dd>
            <Origins restaurant={restaurant} />
          </dd>
        </dl>
      </div>
    </details>
  );
}

/** Where the ingredients of each dish come from, as far as the kitchen says so. */
function Origins({ restaurant }: { restaurant: Restaurant }) {
  const t = useTranslations('restaurant');
  const locale = useLocale();
  const told = restaurant.menu.flatMap(({ items }) =>
    items.flatMap(({ id, name, origin }) => (origin ? [{ id, name, origin }] : [])),
  );
  if (told.length === 0) return <p>{t('originNotProvided')}</p>;
  return (
    <ul className={styles.origins}>
      {told.map(({ id, name, origin }) => (
        <li key={id}>
          <b>{name[locale]}</b> {origin[locale]}
        </li>
      ))}
    </ul>
  );
}
