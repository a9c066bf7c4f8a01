/** Places a customer orders to again and again, each resolved to a position when it is saved. */
import { randomUUID } from 'node:crypto';
import type * as z from 'zod';
import { maxSavedAddresses } from '@/contract/limits';
import type { Address } from '@/contract/place';
import type { AddressLabel, SaveAddressRequestSchema, SavedAddress } from '@/contract/schemas/person';
import type { LocalizedText } from '@/contract/text';
import type { Queries, Tx } from '@/services/kit/database';
import { Refusal } from '@/services/kit/refusal';
import type { Engine } from '@/services/orders/engine';
import { type ResolvedPlace, resolveAddress } from '@/services/orders/places/resolve';

type Wish = z.output<typeof SaveAddressRequestSchema>;

interface AddressRow extends Record<string, unknown> {
  id: string;
  label: AddressLabel;
  name: string;
  address: Address;
  lat: number;
  lng: number;
  district: LocalizedText;
}

export async function listSavedAddresses(queries: Queries, personId: string): Promise<SavedAddress[]> {
  const rows = await queries.query<AddressRow>(
    'SELECT id, label, name, address, lat, lng, district FROM saved_address WHERE person_id = $1 ORDER BY saved_at, id',
    [personId],
  );
  return rows.map(({ lat, lng, ...same }) => ({ ...same, position: { lat, lng } }));
}

function wrong(field: string, code: string, message: string): never {
  throw new Refusal('VALIDATION_FAILED', { errors: [{ field, code, message }] });
}

async function placeOf(engine: Engine, tx: Tx, { address }: Wish): Promise<ResolvedPlace> {
  const place = resolveAddress(await engine.placeBook(tx), address.roadAddress);
  if (!place) return wrong('address.roadAddress', 'unknown', 'neither its road nor its district is known');
  if (place.apartment && address.detail === '') wrong('address.detail', 'required', 'flats have 동 and 호');
  return place;
}

/** @throws {Refusal} VALIDATION_FAILED for an unknown address, and for one more than may be saved */
export async function saveAddress(
  engine: Engine,
  tx: Tx,
  personId: string,
  wish: Wish,
): Promise<SavedAddress[]> {
  const { position, district } = await placeOf(engine, tx, wish);
  // Two tabs that save at once count one after the other.
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('saved_address ' || $1, 0))`, [personId]);
  const saved = await listSavedAddresses(tx, personId);
  if (saved.length >= maxSavedAddresses) wrong('address', 'too_many', `at most ${maxSavedAddresses}`);
  await tx.query(
    `INSERT INTO saved_address (id, person_id, label, name, address, lat, lng, district, saved_at)
     VALUES ($1, $2, $3, $4, $5::jsonb, $6, $7, $8::jsonb, $9)`,
    [
      randomUUID(),
      personId,
      wish.label,
      wish.name,
      JSON.stringify(wish.address),
      position.lat,
      position.lng,
      JSON.stringify(district),
      engine.clock.now(),
    ],
  );
  return listSavedAddresses(tx, personId);
}

/** @throws {Refusal} NOT_FOUND, VALIDATION_FAILED for an unknown address */
export async function updateSavedAddress(
  engine: Engine,
  tx: Tx,
  personId: string,
  id: string,
  wish: Wish,
): Promise<SavedAddress[]> {
  const { position, district } = await placeOf(engine, tx, wish);
  const changed = await tx.query(
    `UPDATE saved_address SET label = $3, name = $4, address = $5::jsonb, lat = $6, lng = $7, district = $8::jsonb
      WHERE id = $1 AND person_id = $2 RETURNING 1 AS changed`,
    [
      id,
      personId,
      wish.label,
      wish.name,
      JSON.stringify(wish.address),
      position.lat,
      position.lng,
      JSON.stringify(district),
    ],
  );
  if (changed.length === 0) throw new Refusal('NOT_FOUND');
  return listSavedAddresses(tx, personId);
}

/** @throws {Refusal} NOT_FOUND */
export async function deleteSavedAddress(tx: Tx, personId: string, id: string): Promise<SavedAddress[]> {
  const gone = await tx.query(
    'DELETE FROM saved_address WHERE id = $1 AND person_id = $2 RETURNING 1 AS gone',
    [id, personId],
  );
  if (gone.length === 0) throw new Refusal('NOT_FOUND');
  return listSavedAddresses(tx, personId);
}
