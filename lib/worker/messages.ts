/** What pages tell the service worker. Both sides are ours, but not always of the same build. */

import type { Locale } from '@/contract/text';
import { locales } from '@/lib/messages/locale';

/** Sent by every page once it stands. */
export interface Here {
  readonly kind: 'here';
  /** The mark of the person this browser belongs to now, `lib/person.ts`. */
  readonly person: string | null;
  readonly locale: Locale;
  readonly theme: string | null;
  /** Scripts, styles, fonts and pictures that came before the worker did. */
  readonly files: readonly string[];
}

/** A page that was reached without a document, and so has not passed through the worker. */
export interface Seen {
  readonly kind: 'seen';
  readonly path: string;
}

/** Notifications were switched on here, by this person. */
export interface Subscribed {
  readonly kind: 'subscribed';
  readonly person: string;
}

export type ToWorker = Here | Seen | Subscribed;

const isText = (value: unknown): value is string => typeof value === 'string';
const textOrNull = (value: unknown) => (isText(value) ? value : null);

/** The message, or null where it is none of ours. */
export function readToWorker(data: unknown): ToWorker | null {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return null;
  const { kind, person, locale, theme, files, path } = data as Record<string, unknown>;
  if (kind === 'here') {
    const spoken = locales.find((each) => each === locale);
    if (!spoken || !Array.isArray(files)) return null;
    return {
      kind,
      person: textOrNull(person),
      locale: spoken,
      theme: textOrNull(theme),
      files: files.filter(isText),
    };
  }
  if (kind === 'seen') return isText(path) ? { kind, path } : null;
  if (kind === 'subscribed') return isText(person) ? { kind, person } : null;
  return null;
}
