import { getTranslations } from 'next-intl/server';
import { PlaceForm } from '@/components/address/place-form';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { FoundAddress } from '@/contract/place';
import { getSession } from '@/lib/auth/session';
import { getLastOrder } from '@/lib/server/last-order';
import { searchFor } from './find';
import styles from './last-place.module.css';

/** Where the last order went, one press away; nothing for whoever has not ordered or chose it already. */
export async function LastPlace(props: { returnTo: string; chosen: FoundAddress | null }) {
  const session = await getSession();
  const order = session?.roles.includes('customer') ? await getLastOrder() : null;
  if (!order || order.address.roadAddress === props.chosen?.roadAddress) return null;
  const { addresses } = await searchFor(order.address.roadAddress);
  const address = addresses.find((each) => each.roadAddress === order.address.roadAddress);
  if (!address) return null;
  const t = await getTranslations('address');
  return (
    <section aria-labelledby="last-place">
      <h2 id="last-place" className={styles.title}>
        {t('last')}
      </h2>
      <PlaceForm id="last-place-form" address={address} returnTo={props.returnTo} />
      <Button type="submit" form="last-place-form" wide>
        <Icon name="clock" /> {address.roadAddress}
      </Button>
    </section>
  );
}
