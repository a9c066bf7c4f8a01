'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { TextArea } from '@/components/ui/text-area';
import type { BoardOrder } from '@/contract/schemas/board';
import styles from './reject-sheet.module.css';
import { type Rejection, rejectionWordsMax } from './rejection';

/** What a chosen reason asks for besides: which items ran out, or words to the customer. */
export function RejectDetails(props: {
  order: BoardOrder;
  rejection: Rejection;
  onChange: (rejection: Rejection) => void;
}) {
  const { rejection, onChange } = props;
  const t = useTranslations('board');
  const locale = useLocale();
  const place = useRef<HTMLElement | null>(null);
  const { reason } = rejection;
  // On a phone it stands below the reasons, behind the button.
  useEffect(() => {
    if (reason) place.current?.scrollIntoView({ block: 'nearest' });
  }, [reason]);
  if (reason === 'other') {
    return (
      <div
        className={styles.details}
        ref={(element) => {
          place.current = element;
        }}
      >
        <TextArea
          label={t('reject.words')}
          hint={t('reject.wordsHint')}
          limit={rejectionWordsMax}
          defaultValue={rejection.note}
          onChange={(event) => onChange({ ...rejection, note: event.target.value })}
        />
      </div>
    );
  }
  if (reason !== 'item_unavailable') return null;
  const items = new Map(props.order.lines.map((line) => [line.itemId, line.name[locale]]));
  const toggled = (itemId: string, out: boolean) =>
    out ? [...rejection.itemIds, itemId] : rejection.itemIds.filter((known) => known !== itemId);
  return (
    <fieldset
      className={styles.details}
      ref={(element) => {
        place.current = element;
      }}
    >
      <legend className={styles.legend}>{t('reject.items')}</legend>
      <p className={styles.hint}>{t('reject.itemsHint')}</p>
      {[...items].map(([itemId, name]) => (
        <Checkbox
          key={itemId}
          card
          label={name}
          checked={rejection.itemIds.includes(itemId)}
          onChange={(event) => onChange({ ...rejection, itemIds: toggled(itemId, event.target.checked) })}
        />
      ))}
    </fieldset>
  );
}
