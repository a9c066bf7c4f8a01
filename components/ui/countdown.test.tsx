// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Countdown } from './countdown';

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-10-20T09:00:00Z') }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('counts by the server’s clock, shows each second once, and ends once', () => {
  const onOver = vi.fn();
  const props = { until: '2026-10-20T09:00:12Z', skewMs: 10_000, over: '끝' };
  const { rerender } = render(<Countdown {...props} onOver={() => onOver()} />);
  expect(screen.getByRole('timer').textContent).toBe('0:02');
  act(() => void vi.advanceTimersByTime(1_000));
  expect(screen.getByRole('timer').textContent).toBe('0:01');
  act(() => void vi.advanceTimersByTime(1_000));
  expect(screen.queryByRole('timer')).toBeNull();
  rerender(<Countdown {...props} onOver={() => onOver()} />);
  act(() => void vi.advanceTimersByTime(60_000));
  expect(onOver).toHaveBeenCalledOnce();
});
