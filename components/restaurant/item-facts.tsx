import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import type { MenuItem } from '@/contract/schemas/restaurant';
import styles from './item-sheet.module.css';

/** The words this app has for allergens; others the kitchen names are shown as they came. */
const known = [
  'egg',
  'milk',
  'buckwheat',
  'peanut',
  'soybean',
  'wheat',
  'mackerel',
  'crab',
  'shrimp',
  'pork',
  'peach',
  'tomato',
  'sulphites',
  'walnut',
  'chicken',
  'beef',
  'squid',
  'shellfish',
  'pine-nut',
] as const;

/** Allergens and origin, one press away. "Not provided" is said as such and is never "none". */
export function ItemFacts(props: { item: Pick<MenuItem, 'allergens' | 'origin'>; open?: boolean }) {
  const t = useTranslations('restaurant');
  const locale = useLocale();
  const { allergens, origin } = props.item;
  const word = (name: string) => {
    const key = known.find((each) => each === name);
    return key ? t(`allergens.${key}`) : name;
  };
  const allergenWords = () => {
    if (allergens === null) return t('allergensNotProvided');
    return allergens.length === 0 ? t('allergensNone') : allergens.map(word).join(', ');
  };
  return (
    <details className={styles.details} open={props.open ?? false}>
      <summary>
        {t('itemFacts')}
        <Icon name="down" />
      </summary>
      <dl>
        <dt>{t('allergensTitle')}</dt>
        <dd>{allergenWords()}</dd>
        <dt>{t('originTitle')}</dt>
        <dd>{origin ? origin[locale] : t('originNotProvided')}</dd>
      </dl>
    </details>
  );
}
