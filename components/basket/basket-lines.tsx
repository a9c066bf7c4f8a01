'use client';

import { useTranslations } from 'next-intl';
import type { Quote } from '@/contract/schemas/basket';
import type { Basket } from '@/lib/basket/types';
import type { Issue } from '@/lib/checkout/issues';
import { BasketLine } from './basket-line';
import { UndoBar } from './undo-bar';
import { useIssueText } from './use-issue-text';

/** The lines of a basket, each with its price, its stepper, and what stands in its way. */
export function BasketLines(props: { basket: Basket; quote: Quote | null; issues: readonly Issue[] }) {
  const { basket, quote, issues } = props;
  const t = useTranslations('basket');
  const issueText = useIssueText();
  return (
    <div>
      <ul aria-label={t('lines')}>
        {basket.lines.map((line) => {
          const own = issues.filter((issue) => issue.lineId === line.lineId);
          return (
            <BasketLine
              key={line.lineId}
              restaurantId={basket.restaurantId}
              line={line}
              priced={quote?.lines.find((each) => each.lineId === line.lineId)}
              issue={own.length > 0 ? own.map(issueText).join(' ') : undefined}
            />
          );
        })}
      </ul>
      <UndoBar restaurantId={basket.restaurantId} />
    </div>
  );
}
