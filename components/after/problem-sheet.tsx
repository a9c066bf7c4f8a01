'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { RadioCards } from '@/components/ui/radio-cards';
import { Sheet } from '@/components/ui/sheet';
import type { SheetState } from '@/components/ui/sheet-button';
import { TextArea } from '@/components/ui/text-area';
import { usePress } from '@/components/work/use-press';
import { noteMaxLength } from '@/contract/limits';
import type { Order } from '@/contract/schemas/order';
import type { ProblemKind } from '@/contract/states/problem';
import { callApi } from '@/lib/api/on-demand';
import styles from './after.module.css';
import { failureWordOf } from './failure-word';
import { PhotoField } from './photo-field';
import { ProblemLines } from './problem-lines';
import { asksForLines, bodyOf, emptyReport, issueOf, needsLines, type Report } from './report';

const kinds = [
  'missing',
  'wrong',
  'cold',
  'damaged',
  'late',
  'not_arrived',
  'other',
] as const satisfies readonly ProblemKind[];

/** Says what was wrong: which kind, which dishes and how many, in words, with a photo. */
export function ProblemSheet({
  order,
  onReported,
  ...state
}: SheetState & { order: Order; onReported: () => void }) {
  const t = useTranslations('after.problem');
  const [report, setReport] = useState<Report>(emptyReport);
  const [isTried, setTried] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const change = (part: Partial<Report>) => setReport((known) => ({ ...known, ...part }));
  const send = usePress(
    (sent: ReturnType<typeof bodyOf>, idempotencyKey) =>
      callApi('reportProblem', { params: { orderId: order.id }, body: sent, idempotencyKey }),
    () => {
      setReport(emptyReport);
      setTried(false);
      state.onClose();
      onReported();
    },
  );
  const issue = issueOf(report);
  const shown = isTried ? issue : null;
  const press = () => {
    setTried(true);
    if (report.kind !== null && issue === null) void send.press(bodyOf(report, report.kind));
    else if (issue === 'noteNeeded' || issue === 'noteLong') body.current?.querySelector('textarea')?.focus();
    else
      body.current?.querySelector<HTMLInputElement>(issue === 'lines' ? '[type=checkbox]' : 'input')?.focus();
  };
  const isBusy = send.state.kind === 'busy';
  return (
    <Sheet
      {...state}
      title={t('title')}
      foot={
        <Button tone="main" size="large" wide busy={isBusy} onClick={press}>
          {t(isBusy ? 'sending' : 'send')}
        </Button>
      }
    >
      <div ref={body} className={styles.body}>
        <RadioCards
          legend={t('kind')}
          name="problem-kind"
          value={report.kind}
          onChoose={(kind) => change({ kind })}
          choices={kinds.map((value) => ({ value, label: t(value) }))}
        />
        {report.kind && asksForLines(report.kind) && (
          <ProblemLines
            lines={order.lines}
            chosen={report.lines}
            isNeeded={needsLines(report.kind)}
            error={shown === 'lines' ? t('linesNeeded') : undefined}
            onChoose={(lines) => change({ lines })}
          />
        )}
        {report.kind && (
          <>
            <TextArea
              label={t('note')}
              limit={noteMaxLength}
              defaultValue={report.note}
              onChange={(event) => change({ note: event.target.value })}
              error={
                shown === 'noteNeeded' || shown === 'noteLong'
                  ? t(shown, { limit: noteMaxLength })
                  : undefined
              }
            />
            <PhotoField photo={report.photo} onTaken={(photo) => change({ photo })} />
            <p className={styles.hint}>{t('after')}</p>
          </>
        )}
        {send.state.kind === 'failed' && (
          <Notice tone="care" announce="alert">
            {t(failureWordOf(send.state.failure.kind))}
          </Notice>
        )}
      </div>
    </Sheet>
  );
}
