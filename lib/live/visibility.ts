/** Waiting in the browser, always ended by the signal: for time, for the network, for the page to be seen. */

/** Resolves after `ms`, or at once when `signal` aborts. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (ms <= 0 || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}

/** Resolves when `target` fires `event`, or at once when `signal` aborts. */
export function once(target: EventTarget, event: string, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    target.addEventListener(event, () => resolve(), { once: true, signal });
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** Resolves when the device has a network; at once if it has one now. */
export async function whenOnline(signal: AbortSignal): Promise<void> {
  if (!navigator.onLine) await once(window, 'online', signal);
}
