/** What was used lately, by key. */
export interface Recent<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
  clear(): void;
}

/**
 * Two generations: what was not asked for while a whole new one filled up is forgotten, all at once. A `Map` that
 * drops its oldest entry with every new one walks over the holes of those it dropped before.
 */
export function createRecent<T>(perGeneration: number): Recent<T> {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  function set(key: string, value: T): void {
    if (young.size >= perGeneration) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
  }
  return {
    set,
    get(key) {
      const found = young.get(key);
      if (found !== undefined) return found;
      const known = old.get(key);
      if (known !== undefined) set(key, known);
      return known;
    },
    clear() {
      young.clear();
      old.clear();
    },
  };
}
