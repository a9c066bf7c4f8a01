/**
 * Words taken apart for comparing. Hangul syllables become their letters in the order in which they are typed, so
 * that `순두ㅂ` is on its way to `순두부`, and one wrong stroke is one letter and not a whole syllable.
 */

const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const vowels = [
  ...['ㅏ', 'ㅐ', 'ㅑ', 'ㅒ', 'ㅓ', 'ㅔ', 'ㅕ', 'ㅖ', 'ㅗ', 'ㅗㅏ', 'ㅗㅐ'],
  ...['ㅗㅣ', 'ㅛ', 'ㅜ', 'ㅜㅓ', 'ㅜㅔ', 'ㅜㅣ', 'ㅠ', 'ㅡ', 'ㅡㅣ', 'ㅣ'],
];
const finals = [
  ...['', 'ㄱ', 'ㄲ', 'ㄱㅅ', 'ㄴ', 'ㄴㅈ', 'ㄴㅎ', 'ㄷ', 'ㄹ', 'ㄹㄱ', 'ㄹㅁ', 'ㄹㅂ', 'ㄹㅅ', 'ㄹㅌ'],
  ...['ㄹㅍ', 'ㄹㅎ', 'ㅁ', 'ㅂ', 'ㅂㅅ', 'ㅅ', 'ㅆ', 'ㅇ', 'ㅈ', 'ㅊ', 'ㅋ', 'ㅌ', 'ㅍ', 'ㅎ'],
];
/** Letters that a keyboard makes of two strokes, as single jamo; a query may begin or end with one. */
const compounds: Readonly<Record<string, string>> = {
  ㅘ: 'ㅗㅏ',
  ㅙ: 'ㅗㅐ',
  ㅚ: 'ㅗㅣ',
  ㅝ: 'ㅜㅓ',
  ㅞ: 'ㅜㅔ',
  ㅟ: 'ㅜㅣ',
  ㅢ: 'ㅡㅣ',
  ㄳ: 'ㄱㅅ',
  ㄵ: 'ㄴㅈ',
  ㄶ: 'ㄴㅎ',
  ㄺ: 'ㄹㄱ',
  ㄻ: 'ㄹㅁ',
  ㄼ: 'ㄹㅂ',
  ㄽ: 'ㄹㅅ',
  ㄾ: 'ㄹㅌ',
  ㄿ: 'ㄹㅍ',
  ㅀ: 'ㄹㅎ',
  ㅄ: 'ㅂㅅ',
};

const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;

/** Letters of one character, and the initial consonant where it is a Hangul syllable. */
function lettersOf(char: string): { letters: string; initial: string } {
  const code = char.charCodeAt(0);
  if (code < firstSyllable || code > lastSyllable) {
    return { letters: compounds[char] ?? char, initial: char };
  }
  const index = code - firstSyllable;
  const initial = initials[Math.floor(index / 588)] ?? '';
  const vowel = vowels[Math.floor((index % 588) / 28)] ?? '';
  return { letters: `${initial}${vowel}${finals[index % 28] ?? ''}`, initial };
}

/** Letters that are heard alike and so mixed up: `떡뽁이`, `돈가스`, `찌게`. */
const heardAs: Readonly<Record<string, string>> = {
  ...{ ㄲ: 'ㄱ', ㄸ: 'ㄷ', ㅃ: 'ㅂ', ㅆ: 'ㅅ', ㅉ: 'ㅈ' },
  ...{ ㅔ: 'ㅐ', ㅖ: 'ㅐ', ㅒ: 'ㅐ' },
};

export interface Spelling {
  /** All letters without spaces and signs: spacing never matters. */
  readonly letters: string;
  /** The same with letters that are heard alike written alike. */
  readonly sounds: string;
  /** First letters of the syllables (`ㅅㄷㅂ`); Latin letters stand as they are. */
  readonly initials: string;
  /** Positions in `letters` where a character begins: a match may begin only there. */
  readonly starts: ReadonlySet<number>;
  /** Positions where a word begins. */
  readonly wordStarts: ReadonlySet<number>;
}

/** `Café 순두부` → `cafeㅅㅜㄴㄷㅜㅂㅜ`, with what is needed to match it. */
export function spellingOf(text: string): Spelling {
  const plain = text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .normalize('NFC')
    .toLowerCase();
  let letters = '';
  let firsts = '';
  const starts = new Set<number>();
  const wordStarts = new Set<number>();
  for (const word of plain.split(/[^\p{L}\p{N}]+/u)) {
    if (word !== '') wordStarts.add(letters.length);
    for (const char of word) {
      const taken = lettersOf(char);
      starts.add(letters.length);
      letters += taken.letters;
      firsts += taken.initial;
    }
  }
  const sounds = letters.replaceAll(/[ㄲㄸㅃㅆㅉㅔㅖㅒ]/g, (letter) => heardAs[letter] ?? letter);
  return { letters, sounds, initials: firsts, starts, wordStarts };
}

/** Consonants only, at least two of them: `ㅅㄷㅂ`. Double ones may come as one character. */
export function isInitials(query: Spelling): boolean {
  return query.letters.length >= 2 && [...query.letters].every((letter) => initials.includes(letter));
}
