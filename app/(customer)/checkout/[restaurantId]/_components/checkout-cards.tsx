import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import type { FoundAddress } from '@/contract/place';
import type { SavedAddress } from '@/contract/schemas/person';
import type { Restaurant } from '@/contract/schemas/restaurant';
import type { CheckoutForm } from '@/lib/checkout/form';
import { AddressCard } from './address-card';
import { ContactCard } from './contact-card';
import { CounterCard } from './counter-card';
import { KitchenCard } from './kitchen-card';
import { LivePart } from './live-part';
import { PaymentCard } from './payment-card';
import styles from './section.module.css';
import { ServiceChoice } from './service-choice';
import { TipCard } from './tip-card';
import { WhenCard } from './when-card';

/** Everything the checkout asks, in the order one thinks of it; drawn by the server, filled in by the browser. */
export function CheckoutCards(props: {
  restaurant: Pick<Restaurant, 'id' | 'name' | 'roadAddress' | 'position' | 'opening'>;
  place: FoundAddress | null;
  saved: readonly SavedAddress[];
  served: CheckoutForm;
}) {
  const { restaurant, served } = props;
  const t = useTranslations('checkoutForm.coupon');
  return (
    <>
      <ServiceChoice served={served} />
      <AddressCard restaurantId={restaurant.id} place={props.place} saved={props.saved} served={served} />
      <CounterCard restaurant={restaurant} />
      <WhenCard served={served} opening={restaurant.opening.status} />
      <ContactCard served={served} />
      <KitchenCard served={served} />
      <TipCard served={served} />
      <Card as="section" className={styles.card} aria-labelledby="coupon-title">
        <h2 id="coupon-title">{t('title')}</h2>
        <LivePart part="coupon" />
      </Card>
      <PaymentCard served={served} />
    </>
  );
}
