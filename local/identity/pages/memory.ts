/** What one page tells the next after a POST: the `page-data` cookie, signed, read once where it is a message. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import * as z from 'zod';
import { cookieOptions, pageCookie } from '../cookies';
import type { Identity } from '../identity';
import { notes } from '../messages/texts';

const MemorySchema = z.object({
  /** What was typed, so that nobody types it twice; never a password. */
  email: z.string().max(320).optional(),
  name: z.string().max(200).optional(),
  notes: z.array(z.enum(notes)).max(8).default([]),
  /** Whose password this browser has proved or set, and may be signed in once the e-mail is confirmed. */
  personId: z.string().optional(),
});
export type Memory = z.output<typeof MemorySchema>;
type MemoryInput = z.input<typeof MemorySchema>;

const memorySeconds = 900;

function sign({ pageSecret }: Identity, text: string): string {
  return createHmac('sha256', pageSecret).update(`page ${text}`).digest('base64url');
}

/** Remembers for the next page. */
export function remember(identity: Identity, c: Context, memory: MemoryInput): void {
  const text = Buffer.from(JSON.stringify(memory)).toString('base64url');
  setCookie(c, pageCookie, `${text}.${sign(identity, text)}`, { ...cookieOptions, maxAge: memorySeconds });
}

function open(identity: Identity, value: string): Memory | undefined {
  const [text = '', signature = ''] = value.split('.');
  const expected = Buffer.from(sign(identity, text));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  return MemorySchema.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))).data;
}

/** What the page before said; nothing where there is none or where it is not ours. */
export function recall(identity: Identity, c: Context): Memory {
  return open(identity, getCookie(c, pageCookie) ?? '') ?? { notes: [] };
}

/** Reads for showing: the notes are said once, the rest stays for the page's own POST. */
export function recallOnce(identity: Identity, c: Context): Memory {
  const memory = recall(identity, c);
  if (memory.notes.length > 0) remember(identity, c, { ...memory, notes: [] });
  return memory;
}

export function forget(c: Context): void {
  deleteCookie(c, pageCookie, cookieOptions);
}
