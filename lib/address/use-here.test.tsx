// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { callApi } from '@/lib/api/on-demand';
import { coarse, useHere } from './use-here';

vi.mock('@/lib/api/on-demand', () => ({ callApi: vi.fn() }));
const asked = vi.mocked(callApi);

const getCurrentPosition = vi.fn();
const address = { roadAddress: '서울 성동구 왕십리로 20' };
const coords = { latitude: 37.543_219_8, longitude: 127.044_567_8, accuracy: 18 };

beforeEach(() => {
  asked.mockReset();
  getCurrentPosition.mockReset();
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition } });
});

async function press(answer: object | null) {
  if (answer) asked.mockResolvedValue(answer as never);
  const { result } = renderHook(useHere);
  expect(getCurrentPosition).not.toHaveBeenCalled();
  act(() => result.current.find());
  return result;
}

test('nothing is asked before a press, and then only for what a house number needs', async () => {
  const result = await press({ ok: true, data: { addresses: [address] } });
  expect(result.current.here).toEqual({ kind: 'asking' });
  await act(async () => getCurrentPosition.mock.calls[0]?.[0]({ coords }));
  expect(asked).toHaveBeenCalledExactlyOnceWith('locateAddresses', { body: { lat: 37.5432, lng: 127.0446 } });
  expect(result.current.here).toEqual({ kind: 'found', addresses: [address], accuracyMetres: 18 });
});

test.each([
  [1, 'denied'],
  [2, 'unavailable'],
  [3, 'timeout'],
] as const)('code %i of the browser is %s', async (code, problem) => {
  const result = await press(null);
  act(() => getCurrentPosition.mock.calls[0]?.[1]({ code }));
  expect(result.current.here).toEqual({ kind: 'problem', problem });
  expect(asked).not.toHaveBeenCalled();
});

test.each([
  [{ ok: true, data: { addresses: [] } }, 'outside'],
  [{ ok: false, kind: 'network' }, 'network'],
  [{ ok: false, kind: 'timeout' }, 'failed'],
])('the answer %j is %s', async (answer, problem) => {
  const result = await press(answer);
  await act(async () => getCurrentPosition.mock.calls[0]?.[0]({ coords }));
  expect(result.current.here).toEqual({ kind: 'problem', problem });
});

test('a browser without it says so', async () => {
  vi.stubGlobal('navigator', { userAgent: '' });
  expect((await press(null)).current.here).toEqual({ kind: 'problem', problem: 'unsupported' });
  vi.unstubAllGlobals();
});

test('eleven metres are as fine as it gets', () => {
  expect(coarse(coords)).toEqual({ lat: 37.5432, lng: 127.0446 });
});
