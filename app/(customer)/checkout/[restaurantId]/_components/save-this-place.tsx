'use client';

import { SavePlaceButton } from '@/components/address/save-place-button';
import type { FoundAddress } from '@/contract/place';
import type { SavedAddress } from '@/contract/schemas/person';
import { useShare } from './checkout-context';

/** Offers to save the address as it is filled in, unless it is saved already. */
export function SaveThisPlace(props: { place: FoundAddress; saved: readonly SavedAddress[] }) {
  const { form } = useShare();
  const known = props.saved.some(
    ({ address }) => address.roadAddress === props.place.roadAddress && address.detail === form.detail.trim(),
  );
  if (known) return null;
  return (
    <SavePlaceButton
      place={props.place}
      door={() => ({ detail: form.detail, entranceCode: form.entranceCode })}
    />
  );
}
