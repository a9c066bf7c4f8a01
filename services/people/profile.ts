/** How a customer wants to be called and told. */
import type * as z from 'zod';
import { parsePhone } from '@/contract/place';
import type { Profile, ProfileRequestSchema } from '@/contract/schemas/person';
import type { Locale } from '@/contract/text';
import type { Queries, Tx } from '@/services/kit/database';
import { Refusal } from '@/services/kit/refusal';

interface ProfileRow extends Record<string, unknown> {
  name: string;
  phone: string | null;
  locale: Locale | null;
  notify_orders: boolean;
  notify_offers: boolean;
}

const profileOf = (row: ProfileRow): Profile => ({
  name: row.name,
  phone: row.phone,
  locale: row.locale,
  notify: { orders: row.notify_orders, offers: row.notify_offers },
});

const unwritten: Profile = {
  name: '',
  phone: null,
  locale: null,
  notify: { orders: true, offers: false },
};

/** What the person wrote, or what holds until they do: news of orders, but no advertising. */
export async function getProfile(queries: Queries, personId: string): Promise<Profile> {
  const [row] = await queries.query<ProfileRow>(
    'SELECT name, phone, locale, notify_orders, notify_offers FROM customer_profile WHERE person_id = $1',
    [personId],
  );
  return row ? profileOf(row) : unwritten;
}

/** @throws {Refusal} VALIDATION_FAILED for what is no phone */
export async function updateProfile(
  tx: Tx,
  personId: string,
  wish: z.output<typeof ProfileRequestSchema>,
): Promise<Profile> {
  const phone = wish.phone === null || wish.phone === '' ? null : parsePhone(wish.phone);
  if (wish.phone && phone === null) {
    const error = { field: 'phone', code: 'invalid', message: 'must be a phone number' };
    throw new Refusal('VALIDATION_FAILED', { errors: [error] });
  }
  const { name, locale, notify } = wish;
  await tx.query(
    `INSERT INTO customer_profile (person_id, name, phone, locale, notify_orders, notify_offers)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (person_id) DO UPDATE SET name = excluded.name, phone = excluded.phone,
       locale = excluded.locale, notify_orders = excluded.notify_orders, notify_offers = excluded.notify_offers`,
    [personId, name, phone, locale, notify.orders, notify.offers],
  );
  return { name, phone, locale, notify };
}
