import { useTranslations } from 'next-intl';
import { Segments } from '@/components/ui/segments';
import { type CheckoutForm, serviceTypes } from '@/lib/checkout/form';

/** Brought to the door, or fetched at the counter. The form shows what belongs to the one that is chosen. */
export function ServiceChoice({ served }: { served: CheckoutForm }) {
  const t = useTranslations('checkoutForm.service');
  return (
    <Segments
      legend={t('legend')}
      name="serviceType"
      defaultValue={served.serviceType}
      choices={serviceTypes.map((value) => ({ value, label: t(value), hint: t(`${value}Hint`) }))}
    />
  );
}
