'use client';
import { useTranslations } from 'next-intl';
import type { FailureKind } from '@/components/work/failure';
import { FailureNote } from '@/components/work/failure-note';

const wordsOf: Partial<Record<FailureKind, 'signedOut' | 'movedOn' | 'unreachable'>> = {
  'signed-out': 'signedOut',
  'moved-on': 'movedOn',
  unreachable: 'unreachable',
  unavailable: 'unreachable',
};

/** Why an answer was not taken. What was typed stays. */
export function FeedbackFailure({ kind }: { kind: FailureKind }) {
  const t = useTranslations('feedback.failure');
  return <FailureNote>{t(wordsOf[kind] ?? 'refused')}</FailureNote>;
}
