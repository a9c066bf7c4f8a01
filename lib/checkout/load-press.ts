'use client';

/** Loads what a press needs; null where it does not come through. Called ahead, so that a press never waits. */
export async function loadPress(): Promise<typeof import('./press') | null> {
  try {
    return await import('./press');
  } catch {
    return null;
  }
}
