/** A problem as it is being put together: what may still be wrong with it before it is sent. */
import { noteMaxLength } from '@/contract/limits';
import type { ProblemKind } from '@/contract/states/problem';

export const shortestNote = 5;

/** Kinds that are about dishes at all, and those that make no sense without saying which. */
const ofLines: readonly ProblemKind[] = ['missing', 'wrong', 'cold', 'damaged', 'other'];
const onlyOfLines: readonly ProblemKind[] = ['missing', 'wrong'];

export const asksForLines = (kind: ProblemKind) => ofLines.includes(kind);
export const needsLines = (kind: ProblemKind) => onlyOfLines.includes(kind);

export interface Report {
  readonly kind: ProblemKind | null;
  /** Line id → how many of it. */
  readonly lines: Readonly<Record<string, number>>;
  readonly note: string;
  readonly photo: string | null;
}

export const emptyReport: Report = { kind: null, lines: {}, note: '', photo: null };

export type ReportIssue = 'kind' | 'lines' | 'noteNeeded' | 'noteLong';

/** The first thing that keeps it from being sent; null where nothing does. */
export function issueOf({ kind, lines, note }: Report): ReportIssue | null {
  if (kind === null) return 'kind';
  if (needsLines(kind) && Object.keys(lines).length === 0) return 'lines';
  if (kind === 'other' && note.trim().length < shortestNote) return 'noteNeeded';
  return note.length > noteMaxLength ? 'noteLong' : null;
}

/** The report as the API takes it; dishes are left out where the kind is not about them. */
export function bodyOf({ lines, note, photo }: Report, kind: ProblemKind) {
  return {
    kind,
    lines: asksForLines(kind)
      ? Object.entries(lines).map(([lineId, quantity]) => ({ lineId, quantity }))
      : [],
    note: note.trim(),
    ...(photo !== null && { photo }),
  };
}
