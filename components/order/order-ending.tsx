import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import type { Order } from '@/contract/schemas/order';
import type { RejectReason } from '@/contract/states/order';
import { formatTime } from '@/lib/format/time';
import { pages } from '@/lib/urls';
import styles from './order-ending.module.css';

const rejectReasons: readonly string[] = [
  'item_unavailable',
  'too_busy',
  'closing',
  'cannot_meet_note',
  'cannot_meet_allergy',
  'out_of_area',
  'technical',
] satisfies RejectReason[];

function isRejectReason(reason: string): reason is Exclude<RejectReason, 'other'> {
  return rejectReasons.includes(reason);
}

/** Why nothing will arrive, what that means for the money, and a way on. */
export function OrderEnding({ order }: { order: Pick<Order, 'ending' | 'times' | 'restaurant' | 'status'> }) {
  const t = useTranslations('order.ending');
  const { ending, times, restaurant } = order;
  const time = formatTime(times.endedAt ?? times.acceptBy, restaurant.timeZone);
  const reason = () => {
    if (order.status === 'expired') return t('reason.not_accepted_in_time', { time });
    if (ending?.by === 'customer') return t('reason.customer', { time });
    return ending && isRejectReason(ending.reason) ? t(`reason.${ending.reason}`) : t('reason.other');
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
