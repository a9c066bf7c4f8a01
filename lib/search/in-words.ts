/** Finding words in a text that a page holds: without case, spaces and signs; initial consonants find syllables. */

const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const firstSyllable = 0xac00;
const syllablesPerInitial = 588;

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}]/gu, '');
}

/** `순두부` → `ㅅㄷㅂ`. */
function initialsOf(text: string): string {
  return text.replaceAll(
    /[가-힣]/g,
    (syllable) => initials[Math.floor((syllable.charCodeAt(0) - firstSyllable) / syllablesPerInitial)] ?? '',
  );
}

/** Compatibility jamo as a keyboard sends them; NFKC would make conjoining ones of them. */
const onlyInitials = new RegExp(`^[${initials}\\s]+$`);

/** Tells of texts whether the query stands in them; a query of nothing stands in all. */
export function finderOf(query: string): (texts: readonly string[]) => boolean {
  if (query.trim() === '') return () => true;
  if (onlyInitials.test(query)) {
    const wanted = query.replaceAll(/\s/g, '');
    return (texts) => texts.some((text) => initialsOf(plain(text)).includes(wanted));
  }
  const wanted = plain(query);
  return (texts) => texts.some((text) => plain(text).includes(wanted));
}
