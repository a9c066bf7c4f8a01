/** Reads a small form that one of our own pages sent, with scripts or without. */
import 'server-only';
import { isFromOwnPages } from '@/lib/auth/same-origin';
import { getEnv } from '@/lib/env';
import { refuse } from './see-other';

const mostBytes = 16_384;

/** The fields, each once and as text; or the answer to give where the form is not ours or too large. */
export async function readForm(request: Request): Promise<Readonly<Record<string, string>> | Response> {
  if (!isFromOwnPages(request.headers, getEnv().appOrigin)) {
    return refuse(403, 'This form can only be sent from Baedal’s own pages.');
  }
  if (Number(request.headers.get('content-length') ?? Number.POSITIVE_INFINITY) > mostBytes) {
    return refuse(413, 'This form is larger than any of ours.');
  }
  try {
    const form = await request.formData();
    return Object.fromEntries(
      [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return refuse(400, 'This is not a form.');
  }
}
