import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { Icon } from '@/components/ui/icon';
import { formatPhone } from '@/lib/format/phone';

/** One press to the restaurant's telephone; the number is said too, for whoever has no phone at hand. */
export function CallRestaurant(props: { phone: string }) {
  const t = useTranslations('order.contact');
  return (
    <ButtonLink document wide href={`tel:${props.phone}`}>
      <Icon name="phone" /> {t('call')} {formatPhone(props.phone)}
    </ButtonLink>
  );
}
