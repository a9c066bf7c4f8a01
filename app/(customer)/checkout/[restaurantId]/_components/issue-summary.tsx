'use client';

import { useTranslations } from 'next-intl';
import type { MouseEvent } from 'react';
import { useIssueText } from '@/components/basket/use-issue-text';
import { Icon } from '@/components/ui/icon';
import type { Issue } from '@/lib/checkout/issues';
import styles from './issue-summary.module.css';

/** Everything that is in the way of the order, each as the way to its field. */
export function IssueSummary({ issues, timeZone }: { issues: readonly Issue[]; timeZone: string }) {
  const t = useTranslations('checkout');
  const issueText = useIssueText(timeZone);
  return (
    <section className={styles.summary} aria-labelledby="issues-title">
      <h2 id="issues-title" className={styles.title}>
        <Icon name="alert" />
        {t('pay.found', { count: issues.length })}
      </h2>
      <ul className={styles.list}>
        {issues.map((issue) => (
          <li key={`${issue.code} ${issue.place} ${issue.lineId ?? ''}`}>
            <a href={`#${anchorOf(issue)}`} onClick={goTo}>
              {issueText(issue)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** To the field itself, not just to where it stands, and without an entry for the back button. */
function goTo(event: MouseEvent<HTMLAnchorElement>) {
  const target = document.getElementById(event.currentTarget.hash.slice(1));
  if (!target) return;
  event.preventDefault();
  target.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
}

function anchorOf({ place, lineId }: Issue): string {
  return place === 'line' ? `line-${lineId}` : `checkout-${place}`;
}
