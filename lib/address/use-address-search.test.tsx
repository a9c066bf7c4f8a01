// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useAddressSearch } from './use-address-search';

const callApi = vi.hoisted(() => vi.fn());
vi.mock('@/lib/api/on-demand', () => ({ callApi }));

const found = { ok: true, status: 200, data: { addresses: [{ roadAddress: '서울 성동구 왕십리로 20' }] } };
const away = { ok: false, kind: 'network' };

beforeEach(() => callApi.mockReset());
afterEach(cleanup);

test('what was answered before is asked again after something else could not be asked', async () => {
  callApi.mockResolvedValueOnce(found).mockResolvedValueOnce(away).mockResolvedValueOnce(found);
  const { result, rerender } = renderHook(({ typed }) => useAddressSearch(typed), {
    initialProps: { typed: '왕십리' },
  });
  await waitFor(() => expect(result.current.state).toBe('found'));
  rerender({ typed: '왕십리로' });
  await waitFor(() => expect(result.current.state).toBe('offline'));
  rerender({ typed: '왕십리' });
  await waitFor(() => expect(result.current.state).toBe('found'));
  expect(callApi).toHaveBeenCalledTimes(3);
});

test('with the network back it is asked by itself', async () => {
  callApi.mockResolvedValueOnce(away).mockResolvedValueOnce(found);
  const { result } = renderHook(() => useAddressSearch('왕십리'));
  await waitFor(() => expect(result.current.state).toBe('offline'));
  act(() => void window.dispatchEvent(new Event('online')));
  await waitFor(() => expect(result.current.state).toBe('found'));
});
