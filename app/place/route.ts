/** `POST /place`: keeps the delivery place a person chose. Fields of a `FoundAddress`, and `to`. */
import * as z from 'zod';
import { FoundAddressSchema } from '@/contract/place';
import { safeReturnTo } from '@/lib/auth/return-to';
import { readForm } from '@/lib/server/form';
import { placeCookie } from '@/lib/server/place';
import { seeOther } from '@/lib/server/see-other';
import { pages } from '@/lib/urls';

const degrees = z
  .string()
  .regex(/^-?\d{1,3}(?:\.\d+)?$/)
  .transform(Number);

/** A form is flat and all text. */
const PlaceFormSchema = z
  .object({
    postcode: z.string(),
    roadAddress: z.string().min(1).max(120),
    district: z.string().min(1).max(60),
    lat: degrees,
    lng: degrees,
    buildingKo: z.string().min(1).max(60).optional(),
    buildingEn: z.string().min(1).max(60).optional(),
    apartment: z.literal('yes').optional(),
    savedId: z.uuid().optional(),
  })
  .transform(
    ({
      lat,
      lng,
      buildingKo: ko,
      buildingEn: en,
      apartment,
      ...found
    }): z.input<typeof FoundAddressSchema> => ({
      ...found,
      position: { lat, lng },
      building: ko && en ? { ko, en } : undefined,
      apartment: apartment ? true : undefined,
    }),
  )
  .pipe(FoundAddressSchema);

const keepSeconds = 180 * 24 * 60 * 60;

export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request);
  if (form instanceof Response) return form;
  const returnTo = safeReturnTo(form['to']);
  const place = PlaceFormSchema.safeParse(form);
  if (!place.success) return seeOther(pages.addressProblem(returnTo));
  const value = encodeURIComponent(JSON.stringify(place.data));
  return seeOther(returnTo, [{ name: placeCookie, value, maxAgeSeconds: keepSeconds }]);
}
