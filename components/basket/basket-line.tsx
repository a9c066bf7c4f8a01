'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Picture } from '@/components/ui/picture';
import { Price } from '@/components/ui/price';
import { Stepper } from '@/components/ui/stepper';
import { maxQuantity } from '@/contract/limits';
import type { PricedLine } from '@/contract/schemas/basket';
import { removeLine, setQuantity } from '@/lib/basket/store';
import { lineTotalMinor } from '@/lib/basket/totals';
import type { LineItem } from '@/lib/basket/types';
import styles from './basket-line.module.css';

/**
 * One line: what, with which options, how many, how much. `priced` is the server's price of it, if it is of the
 * same quantity; until then the price is the one last seen. `issue` says why it cannot be ordered.
 */
export function BasketLine(props: {
  restaurantId: string;
  line: LineItem;
  priced: PricedLine | undefined;
  issue: string | undefined;
}) {
  const { restaurantId, line, priced, issue } = props;
  const t = useTranslations('basket');
  const locale = useLocale();
  const name = line.name[locale];
  const options = line.options.map((option) =>
    option.quantity === 1
      ? option.name[locale]
      : t('optionQuantity', { name: option.name[locale], quantity: option.quantity }),
  );
  const known = priced?.quantity === line.quantity ? priced.totalMinor : lineTotalMinor(line);
  const picture = line.pictures.at(-1);
  const remove = () => removeLine(restaurantId, line.lineId);
  return (
    <li className={styles.line}>
      <span className={styles.tile}>{picture && <Picture name={picture} size={44} eager />}</span>
      <div className={styles.words}>
        <p className={styles.name}>{name}</p>
        {options.length > 0 && <p className={styles.options}>{options.join(' · ')}</p>}
        {line.note && <p className={styles.options}>{t('note', { note: line.note })}</p>}
      </div>
      <span className={styles.price}>
        <Price amountMinor={known} />
      </span>
      {issue && (
        <div className={styles.issue} data-issue="" tabIndex={-1}>
          <p>{issue}</p>
          <Button onClick={remove}>{t('remove', { name })}</Button>
        </div>
      )}
      <span className={styles.stepper}>
        <Stepper
          value={line.quantity}
          max={maxQuantity}
          words={{
            less: t('less', { name }),
            more: t('more', { name }),
            remove: t('remove', { name }),
            count: t('count', { name, count: line.quantity }),
          }}
          onChange={(quantity) => setQuantity(restaurantId, line.lineId, quantity)}
          onRemove={remove}
        />
      </span>
    </li>
  );
}
