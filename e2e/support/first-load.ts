/** The script a page names in its HTML, in gzip bytes: the measure of the first-load budget. */
import { gzipSync } from 'node:zlib';
import type { APIRequestContext } from '@playwright/test';

const sizes = new Map<string, number>();

/** Same-origin scripts named in the served HTML, preloads included, `nomodule` left out. */
export function scriptsIn(html: string): string[] {
  const found = new Set<string>();
  for (const [tag] of html.matchAll(/<(?:script|link)\b[^>]*>/g)) {
    if (/\bnomodule\b/i.test(tag)) continue;
    const source = /\b(?:src|href)="(\/_next\/[^"]+\.js[^"]*)"/.exec(tag)?.[1];
    if (source) found.add(source.replaceAll('&amp;', '&'));
  }
  return [...found];
}

/** Bytes of script that `path` loads first, with the person's cookies. */
export async function firstLoadBytes(request: APIRequestContext, path: string): Promise<number> {
  const html = await (await request.get(path)).text();
  const scripts = scriptsIn(html);
  if (scripts.length === 0) throw new Error(`${path} names no script: is it a page?`);
  let total = 0;
  for (const script of scripts) {
    let size = sizes.get(script);
    if (size === undefined) {
      size = gzipSync(await (await request.get(script)).body(), { level: 9 }).byteLength;
      sizes.set(script, size);
    }
    total += size;
  }
  return total;
}
