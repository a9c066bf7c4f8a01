import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { Segments } from '@/components/ui/segments';
import type { Opening } from '@/contract/schemas/restaurant';
import type { CheckoutForm } from '@/lib/checkout/form';
import { LivePart } from './live-part';
import styles from './section.module.css';

/** As soon as possible, or in a slot. What stands below comes when a slot is wanted. */
export function WhenCard({ served, opening }: { served: CheckoutForm; opening: Opening['status'] }) {
  const t = useTranslations('checkoutForm.when');
  return (
    <Card as="section" className={styles.card} aria-labelledby="when-title">
      <h2 id="when-title">{t('title')}</h2>
      <Segments
        legend={t('title')}
        name="when"
        defaultValue={served.when}
        choices={[
          { value: 'asap', label: t('asap'), hint: t(`asapHint.${opening}`) },
          { value: 'slot', label: t('slot'), hint: t('slotHint') },
        ]}
      />
      <LivePart part="slots" />
    </Card>
  );
}
