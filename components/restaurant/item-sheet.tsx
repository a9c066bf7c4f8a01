'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Price } from '@/components/ui/price';
import { Sheet } from '@/components/ui/sheet';
import { Stepper } from '@/components/ui/stepper';
import { TextArea } from '@/components/ui/text-area';
import { maxLines, maxQuantity, noteMaxLength } from '@/contract/limits';
import type { Cuisine, MenuItem } from '@/contract/schemas/restaurant';
import type { BasketOwner, LineItem } from '@/lib/basket/types';
import { formatMoney } from '@/lib/format/money';
import { FoodTile } from './food-tile';
import { ItemFacts } from './item-facts';
import styles from './item-sheet.module.css';
import { menuChanges } from './menu-changes';
import { OptionGroupField } from './option-group-field';
import { isAvailable } from './selection';
import { useDish } from './use-dish';

/**
 * A dish put together and priced as one chooses. Mount one per opened dish (`key`), so that nothing carries over. With
 * `line` it changes that line of the basket instead of adding one.
 */
export function ItemSheet(props: {
  item: MenuItem;
  cuisine: Cuisine;
  owner: BasketOwner;
  line?: LineItem;
  onClose: () => void;
}) {
  const { item, line } = props;
  const t = useTranslations('restaurant');
  const locale = useLocale();
  const dish = useDish(item, props.owner, props.onClose, line);
  const available = isAvailable(item);
  const [opened] = useState(item);
  const changed = menuChanges([opened], [item]).length > 0;
  const words = {
    less: t('less'),
    more: t('more'),
    count: t('count', { count: dish.quantity }),
  };
  return (
    <Sheet
      open
      title={item.name[locale]}
      onClose={props.onClose}
      foot={
        <>
          {dish.isFull && (
            <Notice tone="care" announce="alert" title={t('basketFull', { count: maxLines })}>
              {t('basketFullDetail')}
            </Notice>
          )}
          <Button tone="main" size="large" wide disabled={!available} onClick={dish.add}>
            {available
              ? t(line ? 'change' : 'add', { amount: formatMoney(dish.totalMinor, locale) })
              : t('soldOutToday')}
          </Button>
        </>
      }
    >
      <div className={styles.content}>
        <div className={styles.intro}>
          <FoodTile pictures={item.pictures} cuisine={props.cuisine} shape="hero" asleep={!available} />
          <p className={styles.description}>{item.description[locale]}</p>
          <p className={styles.price}>
            <Price amountMinor={item.priceMinor} />
          </p>
          <ItemFacts item={item} />
        </div>
        <div role="status" className={styles.notices}>
          {changed && <Notice title={t('changedNow')}>{t('changedNowDetail')}</Notice>}
          {!available && <Notice tone="care">{t('soldOutNotice')}</Notice>}
        </div>
        {item.optionGroups.map((group) => (
          <OptionGroupField
            key={group.id}
            group={group}
            selection={dish.selection}
            missing={dish.tried && dish.missing.includes(group)}
            {...(group === dish.missing[0] && { firstInput: dish.firstMissing })}
            onChange={dish.setSelection}
          />
        ))}
        <TextArea
          label={t('note')}
          hint={t('noteHint')}
          limit={noteMaxLength}
          ref={dish.noteField}
          {...(line && { defaultValue: line.note })}
          onChange={(event) => dish.setNote(event.target.value)}
        />
        <div className={styles.quantity}>
          <span>{t('quantity')}</span>
          <Stepper value={dish.quantity} max={maxQuantity} words={words} onChange={dish.setQuantity} />
        </div>
      </div>
    </Sheet>
  );
}
