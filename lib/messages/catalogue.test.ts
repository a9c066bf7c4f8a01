import compile from 'icu-minify/compile';
import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue';

/** `{ a: { b: 'text' } }` → `[['a.b', 'text']]`. */
function flatten(messages: object, prefix = ''): [key: string, message: string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'object' ? flatten(value, `${prefix}${key}.`) : [[`${prefix}${key}`, String(value)]],
  );
}

/** Names of the arguments and tags of an ICU message, sorted. */
function argumentsOf(message: string): string[] {
  const names = [...message.matchAll(/\{\s*(\w+)\s*[,}]|<(\w+)>/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  return [...new Set(names)].sort();
}

describe.each(Object.keys(catalogue.ko))('messages of %s', (namespace) => {
  const ko = new Map(flatten({ ...catalogue.ko }).filter(([key]) => key.startsWith(`${namespace}.`)));
  const en = new Map(flatten({ ...catalogue.en }).filter(([key]) => key.startsWith(`${namespace}.`)));

  it('has the same keys in both languages', () => {
    expect([...en.keys()].sort()).toEqual([...ko.keys()].sort());
  });

  it('has messages that compile, take the same arguments in both languages, and say something', () => {
    for (const [key, message] of [...ko, ...en]) {
      expect(() => compile(message), key).not.toThrow();
      expect(message.trim(), key).not.toBe('');
    }
    for (const [key, message] of en) {
      const plain = (text: string) => argumentsOf(text).filter((name) => !/^(?:one|other)$/.test(name));
      expect(plain(message), key).toEqual(plain(ko.get(key) ?? ''));
    }
  });
});
