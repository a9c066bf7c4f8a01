'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { onDemand, useOnDemand } from '@/components/ui/on-demand';
import { Picture } from '@/components/ui/picture';
import { Price } from '@/components/ui/price';
import { Stepper } from '@/components/ui/stepper';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { maxQuantity } from '@/contract/limits';
import type { PricedLine } from '@/contract/schemas/basket';
import { removeLine, setQuantity } from '@/lib/basket/store';
import { lineTotalMinor } from '@/lib/basket/totals';
import type { BasketOwner, LineItem } from '@/lib/basket/types';
import { pages } from '@/lib/urls';
import styles from './basket-line.module.css';

const lineEditor = onDemand(() => import('./line-editor').then((module) => module.LineEditor));

/** Why a line cannot be ordered, and whether another choice of options would help. */
export interface LineIssue {
  readonly words: string;
  readonly canBeChanged: boolean;
}

/**
 * One line: what, with which options, how many, how much. `priced` is the server's price of it, if it is of the
 * same quantity; until then the price is the one last seen.
 */
export function BasketLine(props: {
  owner: BasketOwner;
  line: LineItem;
  priced: PricedLine | undefined;
  issue: LineIssue | undefined;
}) {
  const { owner, line, priced, issue } = props;
  const { restaurantId } = owner;
  const t = useTranslations('basket');
  const locale = useLocale();
  const [editing, setEditing] = useState(false);
  const name = line.name[locale];
  const options = line.options.map((option) =>
    option.quantity === 1
      ? option.name[locale]
      : t('optionQuantity', { name: option.name[locale], quantity: option.quantity }),
  );
  const known = priced?.quantity === line.quantity ? priced.totalMinor : lineTotalMinor(line);
  const picture = line.pictures.at(-1);
  const remove = () => removeLine(restaurantId, line.lineId);
  const edit = () => setEditing(true);
  return (
    <li className={styles.line}>
      <span className={styles.tile} data-gone={Boolean(issue)}>
        {picture && <Picture name={picture} size={44} eager />}
      </span>
      <div className={styles.words}>
        <p className={styles.name}>{name}</p>
        {options.length > 0 && <p className={styles.options}>{options.join(' · ')}</p>}
        {line.note && <p className={styles.options}>{t('note', { note: line.note })}</p>}
      </div>
      <span className={styles.price}>
        <Price amountMinor={known} />
      </span>
      {issue && (
        <div id={`line-${line.lineId}`} className={styles.issue} data-issue="" tabIndex={-1}>
          <p>{issue.words}</p>
          <div className={styles.ways}>
            {issue.canBeChanged ? (
              <Button tone="strong" onClick={edit}>
                {t('edit.again')}
              </Button>
            ) : (
              <ButtonLink href={pages.restaurant(restaurantId)}>{t('another')}</ButtonLink>
            )}
            <Button onClick={remove}>{t('remove', { name })}</Button>
          </div>
        </div>
      )}
      <div className={styles.actions}>
        <button type="button" className={styles.edit} onClick={edit}>
          <VisuallyHidden>{name} </VisuallyHidden>
          {t('edit.action')}
        </button>
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
      </div>
      {editing && <Editor owner={owner} line={line} title={name} onClose={() => setEditing(false)} />}
    </li>
  );
}

function Editor(props: { owner: BasketOwner; line: LineItem; title: string; onClose: () => void }) {
  const LineEditor = useOnDemand(lineEditor);
  return LineEditor && <LineEditor {...props} />;
}
