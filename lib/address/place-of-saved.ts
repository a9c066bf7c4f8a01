import type { FoundAddress } from '@/contract/place';
import type { SavedAddress } from '@/contract/schemas/person';

/** A saved address as a place to deliver to; its door and its entrance code stay with the service. */
export function placeOfSaved({ id, address, district, position }: SavedAddress): FoundAddress {
  const { postcode, roadAddress } = address;
  return { postcode, roadAddress, district: district.ko, position, savedId: id };
}
