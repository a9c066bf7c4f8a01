/** What was looked for lately: kept in this browser and nowhere else. */

const key = 'baedal.searches';
const most = 6;
const longest = 80;

/** The latest first. */
export function readRecent(): string[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(key) ?? '[]');
    if (!Array.isArray(kept)) return [];
    return kept.filter((each) => typeof each === 'string' && each.length <= longest).slice(0, most);
  } catch {
    return [];
  }
}

/** Puts a search first; one that differs only in case or spaces gives way to it. */
export function addRecent(query: string): void {
  const plain = (text: string) => text.toLowerCase().replaceAll(/\s/g, '');
  const others = readRecent().filter((each) => plain(each) !== plain(query));
  write([query, ...others].slice(0, most));
}

export function clearRecent(): void {
  write([]);
}

function write(searches: readonly string[]): void {
  try {
    if (searches.length === 0) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, JSON.stringify(searches));
  } catch {
    // Without storage nothing is remembered.
  }
}
