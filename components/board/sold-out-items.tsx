'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import type { BoardOrder } from '@/contract/schemas/board';
import styles from './reject-sheet.module.css';

/** Which of an order's items ran out: they are marked sold out with the refusal. */
export function SoldOutItems(props: {
  order: BoardOrder;
  itemIds: readonly string[];
  onChange: (itemIds: readonly string[]) => void;
}) {
  const { itemIds, onChange } = props;
  const t = useTranslations('board');
  const locale = useLocale();
  const fields = useRef<HTMLFieldSetElement>(null);
  // On a phone it stands below the reasons, behind the button.
  useEffect(() => fields.current?.scrollIntoView({ block: 'nearest' }), []);
  const items = new Map(props.order.lines.map((line) => [line.itemId, line.name[locale]]));
  return (
    <fieldset className={styles.details} ref={fields}>
      <legend className={styles.legend}>{t('reject.items')}</legend>
      <p className={styles.hint}>{t('reject.itemsHint')}</p>
      {[...items].map(([itemId, name]) => (
        <Checkbox
          key={itemId}
          card
          label={name}
          checked={itemIds.includes(itemId)}
          onChange={(event) =>
            onChange(
              event.target.checked ? [...itemIds, itemId] : itemIds.filter((known) => known !== itemId),
            )
          }
        />
      ))}
    </fieldset>
  );
}
