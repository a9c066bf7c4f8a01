/** `callApi` in its own script: a screen that first shows and only then calls need not carry it from the start. */
import type { callApi as CallApi } from './browser';

async function loadAndCall(...input: Parameters<typeof CallApi>): Promise<unknown> {
  let browser: typeof import('./browser');
  try {
    browser = await import('./browser');
  } catch (cause) {
    // The script did not come through: for who asked, that is the network.
    return { ok: false, kind: 'network', cause };
  }
  return browser.callApi(...input);
}

/** As `callApi` of `browser.ts`, loaded with the first call. */
export const callApi = loadAndCall as typeof CallApi;
