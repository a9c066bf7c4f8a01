import type { Context } from 'hono';
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** Sends a page. Without the doctype browsers would fall back to the rules of 1998. */
export function sendPage(
  c: Context,
  page: HtmlEscapedString | Promise<HtmlEscapedString>,
  status: 200 | 400 | 403 | 404 | 500 = 200,
): Response | Promise<Response> {
  return c.html(html`<!DOCTYPE html>${page}`, status);
}
