/** Documents that are kept: which, for how long, and never two renderings of the same one at a time. */
import 'server-only';
import type { Read } from '@/lib/api/reads';
import type { DocumentKey } from './document-key';
import { createFlights } from './flights';
import type { KeptDocument } from './keepable';
import { createShelf } from './shelf';

export interface Documents {
  /** A document that shows what the services say now, or null where Next should answer by itself. */
  find(key: DocumentKey): Promise<KeptDocument | null>;
  /** Something that they show was changed: none is sent before it was looked at again. */
  noteChange(): void;
}

export interface DocumentParts {
  /** Null where the document may not be kept. */
  readonly render: (key: DocumentKey) => Promise<KeptDocument | null>;
  readonly sayTheSame: (reads: readonly Read[]) => Promise<boolean>;
  /** Monotonic milliseconds. */
  readonly now: () => number;
}

/** For so long what was read is believed without asking again. */
const trustMs = 1_000;
/** Words such as "tomorrow" grow old by themselves: from here on a document is rendered anew in the background … */
const staleMs = 30_000;
/** … and this old it is not sent any more. */
const oldestMs = 60_000;
/** A document that could not be kept is not tried again for so long. */
const refusalMs = 10_000;
const mostBytes = 64 * 1024 * 1024;
/** Renderings that are waited for; beyond them Next answers as it would without us. */
const mostRenderings = 50;
const mostNames = 2_000;

interface Entry {
  readonly document: KeptDocument;
  readonly bytes: number;
  readonly renderedAt: number;
  /** When, and after how many changes, what it shows was last known to be so. */
  checkedAt: number;
  changes: number;
}

export function createDocuments({ render, sayTheSame, now }: DocumentParts): Documents {
  const shelf = createShelf<Entry>(mostBytes);
  const refusals = new Map<string, number>();
  const askedOnce = new Set<string>();
  let changes = 0;
  const renderings = createFlights<string, Entry | null>(() => changes);
  const checks = createFlights<Entry, boolean>(() => changes);

  /** What is asked for once only is not worth a rendering of its own. */
  function isAskedAgain(id: string): boolean {
    if (askedOnce.has(id)) return true;
    if (askedOnce.size >= mostNames) askedOnce.clear();
    askedOnce.add(id);
    return false;
  }

  function isRefused(id: string): boolean {
    return (refusals.get(id) ?? Number.NEGATIVE_INFINITY) > now();
  }

  async function renderEntry(id: string, key: DocumentKey): Promise<Entry | null> {
    // From before it is read: what changes while it is rendered is found by the next look.
    const known = { renderedAt: now(), checkedAt: now(), changes };
    const document = await render(key).catch(() => null);
    if (document) {
      const entry = { document, bytes: document.bytes, ...known };
      shelf.put(id, entry);
      return entry;
    }
    shelf.drop(id);
    if (refusals.size >= mostNames) refusals.clear();
    refusals.set(id, now() + refusalMs);
    return null;
  }

  async function rendered(id: string, key: DocumentKey): Promise<Entry | null> {
    if (isRefused(id) || (renderings.count() >= mostRenderings && !renderings.has(id))) return null;
    return renderings.join(id, () => renderEntry(id, key));
  }

  /** Asks the services, once for all who wait. */
  async function isStillSo(entry: Entry): Promise<boolean> {
    if (entry.changes === changes && now() - entry.checkedAt < trustMs) return true;
    return checks.join(entry, async () => {
      const known = { checkedAt: now(), changes };
      const same = await sayTheSame(entry.document.reads);
      if (same) Object.assign(entry, known);
      return same;
    });
  }

  return {
    async find(key) {
      const id = JSON.stringify([key.url, key.locale, key.theme, key.place]);
      const entry = shelf.take(id);
      if (!entry && !isAskedAgain(id)) return null;
      if (!entry || now() - entry.renderedAt >= oldestMs || !(await isStillSo(entry))) {
        return (await rendered(id, key))?.document ?? null;
      }
      if (now() - entry.renderedAt >= staleMs) void rendered(id, key);
      return entry.document;
    },
    noteChange() {
      changes += 1;
    },
  };
}
