import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { Segments } from '@/components/ui/segments';
import { type CheckoutForm, paymentMethods } from '@/lib/checkout/form';
import { LivePart } from './live-part';
import styles from './section.module.css';

/** How it is paid when it is handed over: by card, or in cash with change for what is given. */
export function PaymentCard({ served }: { served: CheckoutForm }) {
  const t = useTranslations('checkoutForm.payment');
  return (
    <Card as="section" className={styles.card} aria-labelledby="payment-title">
      <div>
        <h2 id="payment-title">
          <span data-only="delivery">{t('title')}</span>
          <span data-only="pickup">{t('titlePickup')}</span>
        </h2>
        <p className={styles.small}>{t('later')}</p>
      </div>
      <Segments
        legend={t('legend')}
        name="paymentMethod"
        defaultValue={served.paymentMethod}
        choices={paymentMethods.map((value) => ({ value, label: t(value) }))}
      />
      <LivePart part="cash" />
    </Card>
  );
}
