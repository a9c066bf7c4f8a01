/** The one formatter of phones: stored as E.164, shown as people in Korea dial them. */

/** Area or service part of a national number (without the trunk 0): Seoul is 2, safe numbers are 50x, the rest two digits. */
const national = /^(2|50\d|\d{2})(\d{3,4})(\d{4})$/;

/** `+821012345678` → `010-1234-5678`, `+8227771234` → `02-777-1234`; numbers of other countries stay E.164. */
export function formatPhone(phone: string): string {
  if (!phone.startsWith('+82')) return phone;
  const parts = national.exec(phone.slice(3));
  return parts ? `0${parts[1]}-${parts[2]}-${parts[3]}` : `0${phone.slice(3)}`;
}
