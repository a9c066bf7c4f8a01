import type { SavedAddress } from '@/contract/schemas/person';
import { handlers, pages } from '@/lib/urls';
import { formIdOf } from './saved-address-form-id';

/** A form for each saved address that makes it the place to deliver to. They stand outside of the checkout's own form. */
export function SavedAddressForms(props: { saved: readonly SavedAddress[]; restaurantId: string }) {
  return props.saved.map(({ id, address, district, position }) => (
    <form key={id} id={formIdOf(id)} method="post" action={handlers.place()} hidden>
      <input type="hidden" name="postcode" value={address.postcode} />
      <input type="hidden" name="roadAddress" value={address.roadAddress} />
      <input type="hidden" name="district" value={district.ko} />
      <input type="hidden" name="lat" value={position.lat} />
      <input type="hidden" name="lng" value={position.lng} />
      <input type="hidden" name="to" value={pages.checkout(props.restaurantId)} />
    </form>
  ));
}
