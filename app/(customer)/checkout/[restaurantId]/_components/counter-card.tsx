import { useLocale, useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { Icon } from '@/components/ui/icon';
import { Seal } from '@/components/ui/seal';
import type { Restaurant } from '@/contract/schemas/restaurant';
import { outside } from '@/lib/urls';
import styles from './section.module.css';

/** Where the food is fetched, the way there, and what to show at the counter. */
export function CounterCard(props: { restaurant: Pick<Restaurant, 'name' | 'roadAddress' | 'position'> }) {
  const { restaurant } = props;
  const t = useTranslations('checkoutForm.counter');
  const locale = useLocale();
  const place = {
    name: restaurant.name.ko,
    address: restaurant.roadAddress.ko,
    ...restaurant.position,
  };
  const maps = [
    { name: t('kakaoMap'), href: outside.kakaoMap(place) },
    { name: t('naverMap'), href: outside.naverMap(place) },
    { name: t('googleMaps'), href: outside.googleMaps(place) },
  ];
  return (
    <Card as="section" className={styles.card} aria-labelledby="counter-title" data-only="pickup">
      <h2 id="counter-title">{t('title')}</h2>
      <p>
        <span className={styles.strong}>{restaurant.name[locale]}</span>
        <span className={styles.small}>{restaurant.roadAddress[locale]}</span>
      </p>
      <ul className={styles.links} aria-label={t('maps')}>
        {maps.map(({ name, href }) => (
          <li key={href}>
            <a href={href} className={styles.link} target="_blank" rel="noreferrer">
              <Icon name="pin" />
              {name}
            </a>
          </li>
        ))}
      </ul>
      <div className={styles.show}>
        <Seal size="small">{t('sampleCode')}</Seal>
        <p>{t('code')}</p>
      </div>
    </Card>
  );
}
