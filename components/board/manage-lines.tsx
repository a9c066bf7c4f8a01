'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Price } from '@/components/ui/price';
import { Stepper } from '@/components/ui/stepper';
import type { BoardOrder } from '@/contract/schemas/board';
import type { Locale } from '@/contract/text';
import { callApi } from '@/lib/api/on-demand';
import { changesOf, type Kept, leavesSomething, totalAfter } from './adjustment';
import styles from './manage-sheet.module.css';
import { SheetFoot } from './sheet-foot';
import { useOrderPress } from './use-order-press';

/** What tells two lines of the same dish apart. */
function detailsOf({ options, note }: BoardOrder['lines'][number], locale: Locale): string {
  const words = [...options.map((option) => option.name[locale]), note].filter(Boolean);
  return words.length > 0 ? ` ${words.join(' · ')}` : '';
}

/** Takes out what has run out; the customer pays less and hears of it. */
export function ManageLines(props: { order: BoardOrder; onDone: () => void }) {
  const { order } = props;
  const t = useTranslations('board');
  const locale = useLocale();
  const [kept, setKept] = useState<Kept>({});
  const [tried, setTried] = useState(false);
  const adjust = useOrderPress(
    order.id,
    async (changes: ReturnType<typeof changesOf>, idempotencyKey: string) => {
      const params = { orderId: order.id };
      const answer = await callApi('adjustOrder', { params, body: { changes }, idempotencyKey });
      if (answer.ok) props.onDone();
      return answer;
    },
  );
  const changes = changesOf(order, kept);
  const gap =
    changes.length === 0 ? 'linesNone' : leavesSomething(order, kept) ? null : ('linesEmpty' as const);
  return (
    <div className={styles.form}>
      <ul className={styles.lines}>
        {order.lines.map((line) => {
          const quantity = kept[line.lineId] ?? line.quantity;
          const name = line.name[locale];
          return (
            <li key={line.lineId} className={styles.line}>
              <span className={quantity === 0 ? styles.gone : undefined}>
                {name}
                <span className={styles.hint}>{detailsOf(line, locale)}</span>
              </span>
              <Stepper
                value={quantity}
                min={0}
                max={line.quantity}
                words={{
                  less: t('manage.lessOf', { name }),
                  more: t('manage.moreOf', { name }),
                  count: t('manage.countOf', { name, count: quantity }),
                }}
                onChange={(next) => setKept({ ...kept, [line.lineId]: next })}
              />
            </li>
          );
        })}
      </ul>
      <p className={styles.total} role="status">
        {t('manage.newTotal')} <Price amountMinor={totalAfter(order, kept)} />
      </p>
      <p className={styles.hint}>{t('manage.linesTold')}</p>
      <SheetFoot
        gap={tried && gap ? t(`manage.${gap}`) : null}
        state={adjust.state}
        words={t('manage.linesConfirm')}
        busyWords={t('reject.busy')}
        onPress={() => (gap ? setTried(true) : void adjust.press(changes))}
      />
    </div>
  );
}
