import { useLocale, useTranslations } from 'next-intl';
import type { Order } from '@/contract/schemas/order';
import { formatMoney } from '@/lib/format/money';
import styles from './printed-receipt.module.css';

/** The items of a receipt as a table: what, how many, for how much each, and for how much. */
export function ReceiptLines({ lines }: Pick<Order, 'lines'>) {
  const t = useTranslations('receipt');
  const locale = useLocale();
  return (
    <table className={styles.lines}>
      <thead>
        <tr>
          <th scope="col">{t('item')}</th>
          <th scope="col" className={styles.number}>
            {t('count')}
          </th>
          <th scope="col" className={styles.number}>
            {t('price')}
          </th>
          <th scope="col" className={styles.number}>
            {t('amount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.lineId}>
            <th scope="row">
              {line.name[locale]}
              {line.options.length > 0 && (
                <span className={styles.options}>
                  {line.options
                    .map(({ name, quantity }) =>
                      quantity > 1 ? `${name[locale]} × ${quantity}` : name[locale],
                    )
                    .join(', ')}
                </span>
              )}
            </th>
            <td className={styles.number}>{line.quantity}</td>
            <td className={styles.number}>{formatMoney(line.unitMinor, locale)}</td>
            <td className={styles.number}>{formatMoney(line.totalMinor, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
