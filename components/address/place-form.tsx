import type { FoundAddress } from '@/contract/place';
import { handlers } from '@/lib/urls';

/** The hidden form that chooses a place; the buttons that send it name its `id`. */
export function PlaceForm(props: { id: string; address: FoundAddress; returnTo: string }) {
  const { address } = props;
  const fields = {
    postcode: address.postcode,
    roadAddress: address.roadAddress,
    district: address.district,
    lat: String(address.position.lat),
    lng: String(address.position.lng),
    ...(address.building && { buildingKo: address.building.ko, buildingEn: address.building.en }),
    ...(address.apartment && { apartment: 'yes' }),
    ...(address.savedId && { savedId: address.savedId }),
    to: props.returnTo,
  };
  return (
    <form id={props.id} method="post" action={handlers.place()} hidden>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </form>
  );
}
