/** What the pages need besides themselves. */
import type { Context } from 'hono';
import { stylesheet, stylesheetPath } from './frame';

const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><rect width="36" height="36" rx="9" fill="#c2331d"/>' +
  '<path d="M12.5 10.5v13.5a1.5 1.5 0 0 0 1.5 1.5h8a1.5 1.5 0 0 0 1.5-1.5V10.5M12.5 17.5h11" fill="none" ' +
  'stroke="#fff" stroke-linecap="round" stroke-linejoin="round" stroke-width="3.4"/></svg>';

/** Names carry a version, so they may be kept for ever. */
const forever = { 'Cache-Control': 'public, max-age=31536000, immutable' };

export function serveAsset(c: Context): Response | Promise<Response> {
  const { pathname } = new URL(c.req.url);
  if (pathname === stylesheetPath)
    return c.body(stylesheet, 200, { ...forever, 'Content-Type': 'text/css; charset=utf-8' });
  if (pathname === '/assets/mark.svg')
    return c.body(mark, 200, { ...forever, 'Content-Type': 'image/svg+xml' });
  return c.notFound();
}
