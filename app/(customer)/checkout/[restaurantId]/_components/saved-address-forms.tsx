import { PlaceForm } from '@/components/address/place-form';
import type { SavedAddress } from '@/contract/schemas/person';
import { placeOfSaved } from '@/lib/address/place-of-saved';
import { pages } from '@/lib/urls';
import { formIdOf } from './saved-address-form-id';

/** A form for each saved address that makes it the place to deliver to. They stand outside of the checkout's own form. */
export function SavedAddressForms(props: { saved: readonly SavedAddress[]; restaurantId: string }) {
  return props.saved.map((saved) => (
    <PlaceForm
      key={saved.id}
      id={formIdOf(saved.id)}
      address={placeOfSaved(saved)}
      returnTo={pages.checkout(props.restaurantId)}
    />
  ));
}
