import { expect, test } from 'vitest';
import { noteMaxLength } from '@/contract/limits';
import { ReportProblemRequestSchema } from '@/contract/schemas/order-problem';
import { problemKinds } from '@/contract/states/problem';
import { bodyOf, emptyReport, issueOf, type Report } from './report';

const reports: Report[] = problemKinds.flatMap((kind) => [
  { ...emptyReport, kind },
  { ...emptyReport, kind, lines: { l1: 1 } },
  { ...emptyReport, kind, lines: { l1: 1, l2: 3 }, note: '국물이 다 쏟아졌어요' },
  { ...emptyReport, kind, note: '짧아' },
]);

test('what the form lets through, the contract takes; what it holds back, the contract refuses', () => {
  for (const report of reports) {
    const parsed = report.kind && ReportProblemRequestSchema.safeParse(bodyOf(report, report.kind));
    expect(issueOf(report) === null, JSON.stringify(report)).toBe(parsed?.success);
  }
});

test('nothing is sent without a kind, nor a note that is too long', () => {
  expect(issueOf(emptyReport)).toBe('kind');
  const long = { ...emptyReport, kind: 'late' as const, note: 'ㅠ'.repeat(noteMaxLength + 1) };
  expect(issueOf(long)).toBe('noteLong');
});

test('dishes that were ticked before the kind was changed to a late one are not sent', () => {
  expect(bodyOf({ ...emptyReport, kind: 'late', lines: { l1: 1 } }, 'late').lines).toEqual([]);
});
