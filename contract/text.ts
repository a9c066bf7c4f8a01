/** Words: text in both languages, and what a person may type. */
import * as z from 'zod';
import { noteMaxLength } from './limits';

export const locales = ['ko', 'en'] as const;
export type Locale = (typeof locales)[number];

/** A name or a description in both languages. */
export const LocalizedTextSchema = z.object({ ko: z.string().max(300), en: z.string().max(300) });
export type LocalizedText = z.infer<typeof LocalizedTextSchema>;

// Control characters and the marks that turn reading direction around; both have been used to hide text.
const unseen = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** What a person typed, up to `max` characters: trimmed, without control characters, always shown as text. */
export function typedText(max: number) {
  return z
    .string()
    .max(max * 4)
    .transform((text) => text.replace(unseen, ' ').trim())
    .pipe(z.string().max(max));
}

export const NoteSchema = typedText(noteMaxLength);
