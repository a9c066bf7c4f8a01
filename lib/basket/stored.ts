/** Baskets as text in the browser's storage. What cannot be read is left out, never half-believed. */
import { maxLines, maxQuantity } from '@/contract/limits';
import type { LocalizedText } from '@/contract/text';
import type { Basket, Baskets, LineItem, LineOption } from './types';

export const basketsKey = 'baedal.baskets';
const version = 1;
const mostBaskets = 20;

/** Writes baskets as JSON with the version of the form. */
export function writeBaskets(baskets: Baskets): string {
  return JSON.stringify({ version, baskets: baskets.slice(0, mostBaskets) });
}

/**
 * Reads what `writeBaskets` wrote. Anything else (another version, foreign data, damage) reads as no basket; a
 * single damaged line falls out alone.
 */
export function readBaskets(text: string | null): Baskets {
  if (!text) return [];
  const stored = parseJson(text);
  if (!isRecord<{ version: number; baskets: Baskets }>(stored) || stored.version !== version) return [];
  const seen = new Set<string>();
  return list(stored.baskets)
    .flatMap(readBasket)
    .filter((basket) => !seen.has(basket.restaurantId) && seen.add(basket.restaurantId))
    .slice(0, mostBaskets);
}

function readBasket(value: unknown): Basket[] {
  if (!isRecord<Basket>(value)) return [];
  const restaurantId = readSlug(value.restaurantId);
  const restaurantName = readName(value.restaurantName);
  const lines = list(value.lines).flatMap(readLine).slice(0, maxLines);
  const ids = new Set(lines.map((line) => line.lineId));
  if (!restaurantId || !restaurantName || lines.length === 0 || ids.size !== lines.length) return [];
  return [{ restaurantId, restaurantName, lines }];
}

function readLine(value: unknown): LineItem[] {
  if (!isRecord<LineItem>(value)) return [];
  const lineId = readText(value.lineId, 64);
  const itemId = readSlug(value.itemId);
  const name = readName(value.name);
  const priceMinor = readWhole(value.priceMinor, 0);
  const quantity = readWhole(value.quantity, 1, maxQuantity);
  const note = readText(value.note, 400);
  const rawOptions = list(value.options);
  const options = rawOptions.flatMap(readOption);
  // A line whose options cannot all be read would be another dish than the one chosen.
  if (options.length !== rawOptions.length) return [];
  if (!lineId || !itemId || !name || priceMinor === null || quantity === null || note === null) return [];
  const pictures = list(value.pictures).flatMap((each) => readSlug(each) ?? []);
  return [{ lineId, itemId, name, pictures, priceMinor, options, note, quantity }];
}

function readOption(value: unknown): LineOption[] {
  if (!isRecord<LineOption>(value)) return [];
  const optionId = readSlug(value.optionId);
  const name = readName(value.name);
  const priceMinor = readWhole(value.priceMinor, 0);
  const quantity = readWhole(value.quantity, 1, 20);
  if (!optionId || !name || priceMinor === null || quantity === null) return [];
  return [{ optionId, name, priceMinor, quantity }];
}

function readName(value: unknown): LocalizedText | null {
  if (!isRecord<LocalizedText>(value)) return null;
  const ko = readText(value.ko, 300);
  const en = readText(value.en, 300);
  return ko !== null && en !== null && ko + en !== '' ? { ko, en } : null;
}

function readText(value: unknown, longest: number): string | null {
  return typeof value === 'string' && value.length <= longest ? value : null;
}

function readSlug(value: unknown): string | null {
  return typeof value === 'string' && /^[a-z0-9-]{1,64}$/.test(value) ? value : null;
}

function readWhole(value: unknown, least: number, most = 100_000_000): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
    ? value
    : null;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord<Form>(value: unknown): value is { readonly [Name in keyof Form]?: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
