'use client';

import { useShare } from './checkout-context';
import styles from './section.module.css';

/** What is wrong with the place itself: missing, unknown, too far. */
export function PlaceIssue() {
  const error = useShare().errorOf('address');
  if (!error) return null;
  return (
    <p id="checkout-address" className={styles.error} data-issue="" tabIndex={-1}>
      {error}
    </p>
  );
}
