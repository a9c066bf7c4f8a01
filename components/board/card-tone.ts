import { classNames } from '@/components/ui/class-names';
import type { Departure } from './departures';
import styles from './order-card.module.css';

/** How a new order's card looks: calling until seen, then waiting; after it left, grey and struck out if it ended. */
export function toneOf(departure: Departure | null, calling: boolean): string {
  if (departure) return classNames(styles.departed, departure.kind !== 'accepted' && styles.ended);
  return classNames(calling ? styles.calling : styles.fresh);
}
