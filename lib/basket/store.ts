'use client';

/**
 * The baskets of this browser. Storage is the truth: every change reads it first, so that a change made in
 * another tab a moment ago is never overwritten; each tab hears of the others through the `storage` event.
 */
import { type Removal, withChangedLine, withLine, withoutLines, withQuantity, withRestored } from './changes';
import { basketsKey, readBaskets, writeBaskets } from './stored';
import type { BasketOwner, Baskets, LineChoice, LineItem } from './types';

/** `ready` is false until the browser's storage was read: on the server, and while the page wakes up. */
export interface BasketsSnapshot {
  readonly ready: boolean;
  readonly baskets: Baskets;
  /** What was taken out last in this tab and can be put back. */
  readonly removal: Removal | null;
}

export const serverSnapshot: BasketsSnapshot = { ready: false, baskets: [], removal: null };

let snapshot: BasketsSnapshot = serverSnapshot;
/** The stored text that `snapshot` was read from or written to; null where storage is forbidden. */
let snapshotText: string | null = null;
const listeners = new Set<() => void>();

/** The snapshot now; the same object until something changes. */
export function getBasketsSnapshot(): BasketsSnapshot {
  if (!snapshot.ready) snapshot = fresh();
  return snapshot;
}

/** Calls back after each change, from this tab or another one. Returns the way to stop. */
export function subscribeToBaskets(onChange: () => void): () => void {
  if (listeners.size === 0) {
    // While nobody listened, another tab may have been at work.
    if (snapshot.ready) snapshot = fresh();
    window.addEventListener('storage', onStorage);
    // A page kept by the back button heard no events while it slept.
    window.addEventListener('pageshow', reread);
  }
  listeners.add(onChange);
  return () => {
    listeners.delete(onChange);
    if (listeners.size > 0) return;
    window.removeEventListener('storage', onStorage);
    window.removeEventListener('pageshow', reread);
  };
}

/**
 * Puts a choice into the restaurant's basket; an identical line grows instead. Never touches another basket. Answers
 * whether it went in: a basket has room for so many different lines.
 */
export function addLine(owner: BasketOwner, choice: LineChoice): boolean {
  const before = current();
  const after = withLine(before, owner, choice, crypto.randomUUID());
  if (after === before) return false;
  publish(after, snapshot.removal);
  return true;
}

/** Puts another choice where a line stood: other options, another note, another quantity. */
export function changeLine(owner: BasketOwner, lineId: string, choice: LineChoice): void {
  change((baskets) => withChangedLine(baskets, owner, lineId, choice));
}

/** Sets how many of a line; 0 takes it out, with `undo` to put it back. */
export function setQuantity(restaurantId: string, lineId: string, quantity: number): void {
  if (quantity === 0) removeLine(restaurantId, lineId);
  else change((baskets) => withQuantity(baskets, restaurantId, lineId, quantity));
}

/** Takes a line out, with `undo` to put it back. */
export function removeLine(restaurantId: string, lineId: string): void {
  takeOut(restaurantId, (line) => line.lineId === lineId);
}

/** Empties a restaurant's basket, with `undo` to put everything back. */
export function clear(restaurantId: string): void {
  takeOut(restaurantId, () => true);
}

/** Ends a basket whose order was placed: there is nothing to undo. */
export function finishBasket(restaurantId: string): void {
  publish(withoutLines(current(), restaurantId, () => true).baskets, null);
}

/** Puts back what was taken out last. */
export function undo(): void {
  const baskets = current();
  if (snapshot.removal) publish(withRestored(baskets, snapshot.removal), null);
}

/** Lets go of what could be undone. */
export function forgetRemoval(): void {
  if (!snapshot.removal) return;
  snapshot = { ...snapshot, removal: null };
  tell();
}

function takeOut(restaurantId: string, isOut: (line: LineItem) => boolean): void {
  const { baskets, removal } = withoutLines(current(), restaurantId, isOut);
  if (removal) publish(baskets, removal);
}

function change(step: (baskets: Baskets) => Baskets): void {
  publish(step(current()), snapshot.removal);
}

/** The baskets as storage has them this moment. */
function current(): Baskets {
  snapshot = fresh();
  return snapshot.baskets;
}

function fresh(): BasketsSnapshot {
  const text = readText();
  if (snapshot.ready && text === snapshotText) return snapshot;
  snapshotText = text;
  return { ready: true, baskets: readBaskets(text), removal: snapshot.removal };
}

function publish(baskets: Baskets, removal: Removal | null): void {
  const text = writeBaskets(baskets);
  snapshot = { ready: true, baskets, removal };
  try {
    window.localStorage.setItem(basketsKey, text);
    snapshotText = text;
  } catch {
    // Storage is full or forbidden: the basket lives in this tab then.
    snapshotText = readText();
  }
  tell();
}

function reread(): void {
  snapshot = fresh();
  tell();
}

function tell(): void {
  for (const listener of [...listeners]) listener();
}

function onStorage(event: StorageEvent): void {
  if (event.key === basketsKey || event.key === null) reread();
}

function readText(): string | null {
  try {
    return window.localStorage.getItem(basketsKey);
  } catch {
    return null;
  }
}
