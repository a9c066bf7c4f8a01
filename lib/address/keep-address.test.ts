import { beforeEach, expect, test, vi } from 'vitest';
import { callApi } from '@/lib/api/on-demand';
import { forgetAddress, keepAddress } from './keep-address';

vi.mock('@/lib/api/on-demand', () => ({ callApi: vi.fn() }));
const asked = vi.mocked(callApi);
const answer = (value: object) => asked.mockResolvedValue(value as never);
beforeEach(() => void asked.mockReset());

const wish = {
  label: 'home' as const,
  address: { postcode: '04769', roadAddress: '서울 성동구 왕십리로 20', detail: '101동 1203호' },
};
const refused = (code: string, errors: object[] = []) => ({
  ok: false,
  kind: 'problem',
  status: 422,
  problem: { code, errors },
});

test('without an id it is saved, with one it is written anew', async () => {
  answer({ ok: true, data: { addresses: [] } });
  expect(await keepAddress(null, wish)).toEqual({ ok: true, addresses: [] });
  await keepAddress('a1', wish);
  await forgetAddress('a1');
  expect(asked.mock.calls).toEqual([
    ['saveAddress', { body: wish }],
    ['updateSavedAddress', { params: { addressId: 'a1' }, body: wish }],
    ['deleteSavedAddress', { params: { addressId: 'a1' } }],
  ]);
});

test.each([
  [{ ok: false, kind: 'network' }, 'network'],
  [{ ok: false, kind: 'signed-out', status: 401 }, 'signed-out'],
  [{ ok: false, kind: 'timeout' }, 'failed'],
  [refused('NOT_FOUND'), 'gone'],
  [refused('VALIDATION_FAILED', [{ field: 'address.detail', code: 'required' }]), 'detail'],
  [refused('VALIDATION_FAILED', [{ field: 'address.roadAddress', code: 'unknown' }]), 'unknown'],
  [refused('VALIDATION_FAILED', [{ field: 'address', code: 'too_many' }]), 'too-many'],
])('the answer %j is told as %s', async (value, problem) => {
  answer(value);
  expect(await keepAddress(null, wish)).toEqual({ ok: false, problem });
});

test('what was forgotten elsewhere is said to be gone', async () => {
  answer(refused('NOT_FOUND'));
  expect(await forgetAddress('a1')).toEqual({ ok: false, problem: 'gone' });
});
