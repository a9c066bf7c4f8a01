'use client';

import { useTranslations } from 'next-intl';
import type { Quote } from '@/contract/schemas/basket';
import type { Basket } from '@/lib/basket/types';
import type { Issue } from '@/lib/checkout/issues';
import { BasketLine, type LineIssue } from './basket-line';
import { UndoBar } from './undo-bar';
import { useIssueText } from './use-issue-text';

/** What another choice of the same dish can put right. */
const changeable: ReadonlySet<Issue['code']> = new Set(['OPTION_UNAVAILABLE', 'OPTIONS_INVALID', 'INVALID']);

/** The lines of a basket, each with its price, its stepper, and what stands in its way. */
export function BasketLines(props: { basket: Basket; quote: Quote | null; issues: readonly Issue[] }) {
  const { basket, quote, issues } = props;
  const t = useTranslations('basket');
  const issueText = useIssueText();
  const issueOf = (lineId: string): LineIssue | undefined => {
    const own = issues.filter((issue) => issue.lineId === lineId);
    if (own.length === 0) return undefined;
    return {
      words: own.map(issueText).join(' '),
      canBeChanged: own.every(({ code }) => changeable.has(code)),
    };
  };
  return (
    <div>
      <ul aria-label={t('lines')}>
        {basket.lines.map((line) => (
          <BasketLine
            key={line.lineId}
            owner={basket}
            line={line}
            priced={quote?.lines.find((each) => each.lineId === line.lineId)}
            issue={issueOf(line.lineId)}
          />
        ))}
      </ul>
      <UndoBar restaurantId={basket.restaurantId} />
    </div>
  );
}
