import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import type { Order } from '@/contract/schemas/order';
import type { StaffCancelReason } from '@/contract/states/order';
import { formatTime } from '@/lib/format/time';
import { pages } from '@/lib/urls';
import styles from './order-ending.module.css';

/** Reasons of a restaurant that have a sentence of their own; the others are in its note, if anywhere. */
const told = [
  'item_unavailable',
  'too_busy',
  'closing',
  'cannot_meet_note',
  'cannot_meet_allergy',
  'out_of_area',
  'technical',
  'no_rider',
  'customer_asked',
] as const satisfies readonly StaffCancelReason[];

function isTold(reason: string): reason is (typeof told)[number] {
  return told.some((each) => each === reason);
}

/** Why nothing will arrive, what that means for the money, and a way on. */
export function OrderEnding({ order }: { order: Pick<Order, 'ending' | 'times' | 'restaurant' | 'status'> }) {
  const t = useTranslations('order.ending');
  const { ending, times, restaurant } = order;
  const time = formatTime(times.endedAt ?? times.acceptBy, restaurant.timeZone);
  const reason = () => {
    if (order.status === 'expired') return t('reason.not_accepted_in_time', { time });
    if (ending?.by === 'customer') return t('reason.customer', { time });
    if (times.pickedUpAt) return t('reason.not_handed_over');
    return ending && isTold(ending.reason) ? t(`reason.${ending.reason}`) : t('reason.other');
  };
  return (
    <Card as="section" className={styles.ending}>
      <p className={styles.reason}>{reason()}</p>
      {ending?.by === 'restaurant' && ending.note && <p>{t('noteFromRestaurant', { note: ending.note })}</p>}
      <p className={styles.money}>{t('money')}</p>
      <div className={styles.actions}>
        <ButtonLink tone="main" href={pages.home()}>
          {t('similar')}
        </ButtonLink>
        <ButtonLink href={pages.restaurant(restaurant.id)}>{t('again')}</ButtonLink>
      </div>
    </Card>
  );
}
