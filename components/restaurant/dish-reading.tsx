import { useLocale, useTranslations } from 'next-intl';
import type { MenuItem } from '@/contract/schemas/restaurant';
import { formatMoney } from '@/lib/format/money';
import { ItemFacts } from './item-facts';

/** Everything about a dish to read, for those without scripts: its options with their prices, allergens, origin. */
export function DishReading({ item }: { item: MenuItem }) {
  const t = useTranslations('restaurant');
  const locale = useLocale();
  return (
    <div>
      {item.optionGroups.map((group) => (
        <section key={group.id}>
          <h4>
            {group.name[locale]} · {group.minSelect > 0 ? t('required') : t('optional')}
          </h4>
          <ul>
            {group.options.map((option) => (
              <li key={option.id}>
                {option.name[locale]}{' '}
                {option.priceMinor > 0 ? `+${formatMoney(option.priceMinor, locale)}` : t('free')}
                {option.soldOut && ` · ${t('soldOut')}`}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <ItemFacts item={item} open />
    </div>
  );
}
