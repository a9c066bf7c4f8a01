'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { PressState } from '../work/use-press';
import { useBoard } from './board-context';
import { OrderFailure } from './order-failure';
import styles from './reject-sheet.module.css';

/** The button a sheet ends in, and above it what keeps it from being pressed or what became of the press. */
export function SheetFoot(props: {
  gap: string | null;
  state: PressState;
  words: string;
  busyWords: string;
  onPress: () => void;
}) {
  const t = useTranslations('board');
  const { blocked } = useBoard();
  const busy = props.state.kind === 'busy';
  return (
    <div className={styles.foot}>
      {props.gap && (
        <p role="alert" className={styles.gap}>
          {props.gap}
        </p>
      )}
      {blocked && <p className={styles.gap}>{t(`blocked.${blocked}`)}</p>}
      {props.state.kind === 'failed' && <OrderFailure failure={props.state.failure} />}
      <Button tone="main" size="large" wide busy={busy} disabled={blocked !== null} onClick={props.onPress}>
        {busy ? props.busyWords : props.words}
      </Button>
    </div>
  );
}
