/** How well a query fits a text, as a number: higher is better, 0 is not at all. */
import { isInitials, type Spelling } from './letters';

/** What the numbers stand for. Gaps leave room for length: of two good ones, the closer in length is better. */
export const fit = { exact: 100, start: 90, word: 80, inside: 70, initials: 60, slip: 50 } as const;

/** Nobody looks for more letters, and the machine word below holds no more. */
const mostLetters = 30;

/** How many slips are forgiven: none in short words, where every other word would fit. */
function slipsFor(letters: number): number {
  if (letters < 5) return 0;
  return letters < 9 ? 1 : 2;
}

/** Where a query stands in a text, by how it begins; 0 where it does not stand in it. */
function fitInside(query: string, letters: string, text: Spelling): number {
  let best = 0;
  for (let at = letters.indexOf(query); at >= 0; at = letters.indexOf(query, at + 1)) {
    if (at === 0) return query.length === letters.length ? fit.exact : fit.start;
    if (text.wordStarts.has(at)) best = fit.word;
    else if (best === 0 && text.starts.has(at)) best = fit.inside;
  }
  return best;
}

/** For each letter, the places of the query where it stands, one bit each. */
export type Masks = ReadonlyMap<number, number>;

export function masksOf(query: string): Masks {
  const masks = new Map<number, number>();
  for (let index = 0; index < query.length; index += 1) {
    const letter = query.charCodeAt(index);
    masks.set(letter, (masks.get(letter) ?? 0) | (1 << index));
  }
  return masks;
}

/**
 * The fewest slips (a letter wrong, missing, or too much) with which the query stands somewhere in the text, or
 * `most + 1`. Bit-parallel after Wu and Manber: bit i of row e says that the first i+1 letters fit with e slips.
 */
export function slipsWithin(masks: Masks, length: number, text: string, most: number): number {
  const goal = 1 << (length - 1);
  // As many letters of the query as slips are forgiven may be missing before the text begins.
  let none = 0;
  let one = 1;
  let two = 3;
  let fewest = most + 1;
  for (let index = 0; index < text.length && fewest > 0; index += 1) {
    const mask = masks.get(text.charCodeAt(index)) ?? 0;
    const before = none;
    none = ((none << 1) | 1) & mask;
    const beforeOne = one;
    one = (((one << 1) | 1) & mask) | before | (before << 1) | (none << 1) | 1;
    two = (((two << 1) | 1) & mask) | beforeOne | (beforeOne << 1) | (one << 1) | 3;
    if ((none & goal) !== 0) fewest = 0;
    else if (fewest > 1 && most >= 1 && (one & goal) !== 0) fewest = 1;
    else if (fewest > 2 && most >= 2 && (two & goal) !== 0) fewest = 2;
  }
  return fewest;
}

/** A query made ready to be held against many texts. */
export interface Query extends Spelling {
  readonly masks: Masks;
  readonly slips: number;
  readonly asInitials: boolean;
}

export function queryOf(spelling: Spelling): Query {
  const { length } = spelling.letters;
  return {
    ...spelling,
    masks: masksOf(spelling.sounds),
    slips: length > mostLetters ? 0 : slipsFor(length),
    asInitials: isInitials(spelling),
  };
}

/** How well it fits. */
export function fitOf(query: Query, text: Spelling): number {
  const { letters, sounds, slips: most } = query;
  if (letters === '' || text.letters === '') return 0;
  const spelled = fitInside(letters, text.letters, text);
  if (spelled > 0) return spelled - lengthLost(query, text);
  if (query.asInitials) {
    const at = text.initials.indexOf(letters);
    return at < 0 ? 0 : fit.initials - (at === 0 ? 0 : 3) - lengthLost(query, text);
  }
  const heard = fitInside(sounds, text.sounds, text);
  if (heard > 0) return heard - soundLost - lengthLost(query, text);
  if (most === 0 || text.letters.length + most < letters.length) return 0;
  const slips = slipsWithin(query.masks, letters.length, text.sounds, most);
  return slips > most || slips === 0 ? 0 : fit.slip - 10 * slips - lengthLost(query, text);
}

/** A word heard alike but spelled otherwise is nearly as good. */
const soundLost = 8;

/** Up to five: the longer the text is beside the query, the less it was meant. */
function lengthLost(query: Spelling, text: Spelling): number {
  return Math.min(5, Math.max(0, text.letters.length - query.letters.length) / 10);
}
