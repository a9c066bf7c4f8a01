/** Switching faults while running: `/_baedal/faults`, in test mode alone. AWS has no such path, and without test mode neither have we. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import { faults, isFaultName } from './faults';
import type { Runtime } from './runtime';

export const controlPath = '/_baedal/faults';

const BodySchema = z.object({ faults: z.array(z.string().refine(isFaultName, 'no such fault')) });

/** GET lists, PUT sets `{ "faults": ["link-inactive"] }`. A page cannot send it: a foreign PUT needs a preflight. */
export async function handleControl(
  runtime: Runtime,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('content-type', 'application/json');
  if (request.method === 'PUT') {
    const parsed = BodySchema.safeParse(await readJson(request));
    if (!parsed.success) {
      response.statusCode = 400;
      response.end(JSON.stringify({ message: z.prettifyError(parsed.error) }));
      return;
    }
    runtime.setFaults(parsed.data.faults.filter(isFaultName));
  } else if (request.method !== 'GET') {
    response.statusCode = 405;
    response.end('{"message":"Method Not Allowed"}');
    return;
  }
  const known = Object.entries(faults).map(([name, { summary }]) => ({ name, summary }));
  response.end(JSON.stringify({ faults: runtime.faults, known }));
}

/** Null for what is no JSON, or more than a list of names needs. */
async function readJson(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > 10_000) return null;
  }
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
