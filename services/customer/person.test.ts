import { afterAll, beforeAll, expect, test } from 'vitest';
import { maxSavedAddresses } from '@/contract/limits';
import { placeBuilding } from '@/services/kit/schema';
import { address } from '@/services/testing/road';
import { fillTown, kitchenId, otherKitchenId } from '@/services/testing/town';
import { openWorld, type World } from '@/services/testing/world';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await fillTown(world.database);
});
afterAll(() => world.close());

const home = { label: 'home', name: '우리 집', address: { ...address, entranceCode: '*1203#' } };

test('a profile nobody wrote is empty, tells news of orders, and no advertising', async () => {
  const { status, body } = await world.call('getProfile', { as: 'newcomer' });
  expect([status, body]).toEqual([
    200,
    { name: '', phone: null, locale: null, notify: { orders: true, offers: false } },
  ]);
});

test('a profile is written whole, its phone as E.164, and only for its own person', async () => {
  const wish = {
    name: ' 김하늘 ',
    phone: '010-1234-5678',
    locale: 'en',
    notify: { orders: false, offers: true },
  };
  const written = await world.call('updateProfile', { as: 'writer', body: wish });
  expect(written.body).toEqual({ ...wish, name: '김하늘', phone: '+821012345678' });
  expect((await world.call('getProfile', { as: 'writer' })).body).toEqual(written.body);
  expect((await world.call('getProfile', { as: 'other' })).body.name).toBe('');
  const emptied = await world.call('updateProfile', { as: 'writer', body: { ...wish, phone: '', name: '' } });
  expect(emptied.body).toMatchObject({ name: '', phone: null });
});

test.each([
  ['what is no phone', { phone: '12' }, 'phone'],
  ['a name that is too long', { name: 'x'.repeat(41) }, 'name'],
  ['a language nobody wrote', { locale: 'fr' }, 'locale'],
])('a profile with %s is refused by its field', async (_, wrong, field) => {
  const body = { name: '', phone: null, locale: null, notify: { orders: true, offers: true }, ...wrong };
  const { status, problem } = await world.call('updateProfile', { as: 'writer', body });
  expect([status, problem.code, problem.errors[0]?.field]).toEqual([422, 'VALIDATION_FAILED', field]);
});

test('favourites are added once, listed with their reach, and taken out again', async () => {
  const add = (restaurantId: string) => world.call('addFavourite', { as: 'fan', params: { restaurantId } });
  await add(kitchenId);
  await world.pass(1_000);
  await add(otherKitchenId);
  expect((await add(kitchenId)).body.restaurantIds).toEqual([otherKitchenId, kitchenId]);
  const query = { lat: '37.5446', lng: '127.0559' };
  const { body } = await world.call('listFavourites', { as: 'fan', query });
  expect(body.restaurants.map((each: { id: string }) => each.id).sort()).toEqual(
    [kitchenId, otherKitchenId].sort(),
  );
  expect(body.restaurants[0].reach.delivers).toBe(true);
  expect((await world.call('listFavourites', { as: 'other' })).body.restaurants).toEqual([]);
  const remove = () => world.call('removeFavourite', { as: 'fan', params: { restaurantId: kitchenId } });
  expect((await remove()).body.restaurantIds).toEqual([otherKitchenId]);
  expect((await remove()).body.restaurantIds).toEqual([otherKitchenId]);
});

test('a restaurant that does not exist is no favourite', async () => {
  const { problem } = await world.call('addFavourite', { as: 'fan', params: { restaurantId: 'no-such' } });
  expect(problem.code).toBe('NOT_FOUND');
});

test('a saved address knows where it is, and is changed and forgotten by its owner only', async () => {
  const saved = await world.call('saveAddress', { as: 'owner', body: home });
  expect(saved.status).toBe(201);
  const [first] = saved.body.addresses;
  expect(first).toMatchObject({ ...home, district: { ko: '성동구' }, position: { lat: expect.any(Number) } });
  const params = { addressId: first.id };
  const work = { label: 'work', address: { ...address, detail: '3층' } };
  expect((await world.call('updateSavedAddress', { as: 'thief', params, body: work })).status).toBe(404);
  expect((await world.call('deleteSavedAddress', { as: 'thief', params })).status).toBe(404);
  expect((await world.call('listSavedAddresses', { as: 'thief' })).body.addresses).toEqual([]);
  const changed = await world.call('updateSavedAddress', { as: 'owner', params, body: work });
  expect(changed.body.addresses).toMatchObject([
    { id: first.id, label: 'work', name: '', address: work.address },
  ]);
  expect((await world.call('deleteSavedAddress', { as: 'owner', params })).body.addresses).toEqual([]);
  expect((await world.call('deleteSavedAddress', { as: 'owner', params })).status).toBe(404);
});

test('an address that cannot be found is refused by its field', async () => {
  const body = { ...home, address: { ...address, roadAddress: '부산 해운대구 우동1로 7' } };
  const { status, problem } = await world.call('saveAddress', { as: 'owner', body });
  expect([status, problem.errors]).toMatchObject([422, [{ field: 'address.roadAddress', code: 'unknown' }]]);
});

test('a door in a block of flats is saved with its 동 and 호 only', async () => {
  await world.database.orm.insert(placeBuilding).values({
    districtId: 'seongdong',
    nameKo: '한울아파트',
    nameEn: 'Hanul Apartments',
    roadKo: '왕십리로',
    number: 30,
    apartment: true,
  });
  // The book of places is read again after a minute.
  await world.pass(61_000);
  const flat = (detail: string) => ({
    ...home,
    address: { postcode: '04769', roadAddress: '서울 성동구 왕십리로 30', detail },
  });
  const refused = await world.call('saveAddress', { as: 'tenant', body: flat(' ') });
  expect([refused.status, refused.problem.errors[0]?.field]).toEqual([422, 'address.detail']);
  expect((await world.call('saveAddress', { as: 'tenant', body: flat('102동 7호') })).status).toBe(201);
  const house = { ...home, address: { ...address, roadAddress: '서울 성동구 왕십리로 31', detail: '' } };
  expect((await world.call('saveAddress', { as: 'tenant', body: house })).status).toBe(201);
});

test('the addresses near a position are told to anybody, and none outside the area', async () => {
  const here = await world.call('locateAddresses', { body: { lat: 37.5426, lng: 127.0539 } });
  expect(here.body.addresses[0]).toMatchObject({ roadAddress: '서울 성동구 왕십리로 1', district: '성동구' });
  const busan = await world.call('locateAddresses', { body: { lat: 35.1587, lng: 129.1604 } });
  expect(busan.body).toEqual({ addresses: [] });
  expect((await world.call('locateAddresses', { body: { lat: 95, lng: 0 } })).status).toBe(422);
});

test('twenty addresses may be saved, also when many tabs save at once', async () => {
  const answers = await Promise.all(
    Array.from({ length: maxSavedAddresses + 5 }, () =>
      world.call('saveAddress', { as: 'hoarder', body: home }),
    ),
  );
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(maxSavedAddresses);
  const refused = answers.find(({ status }) => status === 422);
  expect(refused?.problem.errors).toMatchObject([{ field: 'address', code: 'too_many' }]);
});
