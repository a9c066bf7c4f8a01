/** What the pages need besides themselves: stylesheet, mark, and the app's own font where it is there. */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Context } from 'hono';
import { stylesheet, stylesheetPath } from './stylesheet';

const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><rect width="36" height="36" rx="9" fill="#c2331d"/>' +
  '<path d="M12.5 10.5v13.5a1.5 1.5 0 0 0 1.5 1.5h8a1.5 1.5 0 0 0 1.5-1.5V10.5M12.5 17.5h11" fill="none" ' +
  'stroke="#fff" stroke-linecap="round" stroke-linejoin="round" stroke-width="3.4"/></svg>';

/** Names carry a version, so they may be kept for ever. */
const forever = { 'Cache-Control': 'public, max-age=31536000, immutable' };

export function serveAsset(c: Context): Response | Promise<Response> {
  const { pathname } = new URL(c.req.url);
  if (pathname === stylesheetPath) {
    return c.body(stylesheet, 200, { ...forever, 'Content-Type': 'text/css; charset=utf-8' });
  }
  if (pathname === '/assets/mark.svg') {
    return c.body(mark, 200, { ...forever, 'Content-Type': 'image/svg+xml' });
  }
  return c.notFound();
}

const fontsFolder = fileURLToPath(new URL('../../../public/fonts', import.meta.url));
const fontTypes: Readonly<Record<string, string>> = { css: 'text/css; charset=utf-8', woff2: 'font/woff2' };

/** The files of the font, by address; the list is read once, so no address can lead elsewhere. */
function listFonts(): ReadonlyMap<string, string> {
  try {
    const names = readdirSync(fontsFolder, { recursive: true, encoding: 'utf8' });
    const files = names.filter((name) => /\.(css|woff2)$/.test(name));
    return new Map(files.map((name) => [`/assets/fonts/${name}`, join(fontsFolder, name)]));
  } catch {
    // The pages stand in the system's font then.
    return new Map();
  }
}

const fonts = listFonts();

/** Address of the font's stylesheet, where the font is there. */
export const fontStylesPath = [...fonts.keys()].find((address) => address.endsWith('.css'));

export async function serveFont(c: Context): Promise<Response> {
  const { pathname } = new URL(c.req.url);
  const file = fonts.get(pathname);
  if (!file) return c.notFound();
  const type = fontTypes[pathname.slice(pathname.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  return c.body(new Uint8Array(await readFile(file)), 200, { ...forever, 'Content-Type': type });
}
