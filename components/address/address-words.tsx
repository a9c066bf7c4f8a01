import { useLocale, useTranslations } from 'next-intl';
import type { AddressMatch } from '@/contract/place';
import styles from './address-words.module.css';

/** What an address is called: by its road, which is what counts, then by building, lot number and postcode. */
export function AddressWords({ address }: { address: AddressMatch }) {
  const t = useTranslations('address.search');
  const locale = useLocale();
  const { building, lot, postcode } = address;
  const others = [lot[locale] && t('lot', { lot: lot[locale] }), t('postcode', { postcode })].filter(Boolean);
  return (
    <span className={styles.words}>
      <span className={styles.road}>{address.roadAddress}</span>
      {locale === 'en' && <span className={styles.small}>{address.inEnglish}</span>}
      {building && <span className={styles.building}>{building[locale]}</span>}
      <span className={styles.small}>{others.join(' · ')}</span>
    </span>
  );
}
