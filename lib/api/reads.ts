/** What a page read of the services, noted so that one can ask later whether they still say the same. */
import 'server-only';
import { createHash } from 'node:crypto';
import { channel } from 'node:diagnostics_channel';
import type { SendParts } from './send';

/** One answer of a public route. */
export interface Read {
  readonly url: string;
  readonly digest: string;
}

export interface NotedRead {
  readonly requestId: string;
  /** Null where it cannot be asked again: it changed something, failed, or was a person's own. */
  readonly read: Read | null;
}

/** Pages and whoever keeps their documents are built apart and share no module, but the process they run in. */
const noted = channel('baedal.read');

/** `fetch` that notes every answer under this request's id. */
export function notingFetch(requestId: string, fetch: SendParts['fetch']): SendParts['fetch'] {
  return async (url, init) => {
    const note = (read: Read | null) => noted.publish({ requestId, read } satisfies NotedRead);
    try {
      const response = await fetch(url, init);
      const isPublic = (init.method ?? 'GET') === 'GET' && !new Headers(init.headers).has('authorization');
      if (!isPublic || response.status !== 200) {
        note(null);
        return response;
      }
      const bytes = await response.arrayBuffer();
      note({ url, digest: digestOf(bytes) });
      return new Response(bytes, { status: response.status, headers: response.headers });
    } catch (error) {
      // What did not come cannot be asked again: a page without it is not kept.
      note(null);
      throw error;
    }
  };
}

/** Collects what is noted for `requestId` until `end`, which gives the reads, or null where one cannot be repeated. */
export function collectReads(requestId: string): { end(): readonly Read[] | null } {
  const reads: Read[] = [];
  let isWhole = true;
  const hear = (message: unknown) => {
    if (!isNoted(message) || message.requestId !== requestId) return;
    if (message.read) reads.push(message.read);
    else isWhole = false;
  };
  noted.subscribe(hear);
  return {
    end() {
      noted.unsubscribe(hear);
      return isWhole ? reads : null;
    },
  };
}

function isNoted(message: unknown): message is NotedRead {
  return typeof message === 'object' && message !== null && 'requestId' in message && 'read' in message;
}

/** Whether every one of them is still answered with the same bytes. */
export async function sayTheSame(reads: readonly Read[], timeoutMs: number): Promise<boolean> {
  try {
    const answers = await Promise.all(
      reads.map(async ({ url, digest }) => {
        const response = await fetch(url, {
          headers: { accept: 'application/json' },
          signal: AbortSignal.timeout(timeoutMs),
        });
        return response.status === 200 && digestOf(await response.arrayBuffer()) === digest;
      }),
    );
    return answers.every(Boolean);
  } catch {
    return false;
  }
}

function digestOf(bytes: ArrayBuffer): string {
  return createHash('sha256').update(new Uint8Array(bytes)).digest('base64');
}
