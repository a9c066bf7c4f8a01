'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Price } from '@/components/ui/price';
import { Sheet } from '@/components/ui/sheet';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Quote } from '@/contract/schemas/basket';
import { type PriceDifference, priceDifferences } from '@/lib/checkout/price-difference';
import { formatMoney } from '@/lib/format/money';
import styles from './price-change-sheet.module.css';

const wordOf = {
  discountMinor: 'discount',
  deliveryFeeMinor: 'delivery',
  smallOrderFeeMinor: 'smallOrder',
  tipMinor: 'tip',
} as const;

/** The old price beside the new one, line by line, and one button that agrees to the new total. */
export function PriceChangeSheet(props: {
  agreed: Quote;
  /** Null where the new price could not be asked. */
  now: Quote | null;
  onContinue: () => void;
  onClose: () => void;
  onCheck: () => void;
}) {
  const { agreed, now } = props;
  const t = useTranslations('checkout.priceChanged');
  const locale = useLocale();
  const differences = now ? priceDifferences(agreed, now) : [];
  return (
    <Sheet
      open
      title={t('title')}
      onClose={props.onClose}
      foot={
        <div className={styles.buttons}>
          {now ? (
            <Button tone="main" size="large" wide onClick={props.onContinue}>
              {t('action', { amount: formatMoney(now.price.totalMinor, locale) })}
            </Button>
          ) : (
            <Button tone="main" size="large" wide onClick={props.onCheck}>
              {t('check')}
            </Button>
          )}
          <Button wide onClick={props.onClose}>
            {t('back')}
          </Button>
        </div>
      }
    >
      <p>{now ? t('words') : t('unknown')}</p>
      {now && (
        <dl className={styles.rows}>
          {differences.map((difference) => (
            <Row key={difference.kind === 'line' ? difference.lineId : difference.kind} {...difference} />
          ))}
          <div className={styles.total}>
            <dt>{t('total')}</dt>
            <dd>
              <OldNew from={agreed.price.totalMinor} to={now.price.totalMinor} />
            </dd>
          </div>
        </dl>
      )}
    </Sheet>
  );
}

function Row(difference: PriceDifference) {
  const t = useTranslations('basket.price');
  const locale = useLocale();
  return (
    <div className={styles.row}>
      <dt>{difference.kind === 'line' ? difference.name[locale] : t(wordOf[difference.kind])}</dt>
      <dd>
        <OldNew from={difference.from} to={difference.to} />
      </dd>
    </div>
  );
}

function OldNew(props: { from: number | null; to: number | null }) {
  const t = useTranslations('checkout.priceChanged');
  return (
    <>
      <span className={styles.old}>
        <VisuallyHidden>{t('from')} </VisuallyHidden>
        {props.from === null ? t('none') : <Price muted amountMinor={props.from} />}
      </span>
      <span aria-hidden="true">→</span>
      <span className={styles.new}>
        <VisuallyHidden>{t('to')} </VisuallyHidden>
        {props.to === null ? t('gone') : <Price amountMinor={props.to} />}
      </span>
    </>
  );
}
