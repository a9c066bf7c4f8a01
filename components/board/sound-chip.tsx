'use client';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import type { SoundState } from '../work/work-sound';
import styles from './sound-chip.module.css';

/**
 * The state of the sound, always in view: on (a press lets one hear it), off (a press turns it on), and while an
 * order calls, the button that says "seen". One place, so that nothing moves when an order comes in.
 */
export function SoundChip(props: {
  state: SoundState;
  calling: boolean;
  onSound: () => void;
  onSeen: () => void;
}) {
  const t = useTranslations('board');
  if (props.calling) {
    return (
      <button type="button" className={`${styles.chip} ${styles.calling}`} onClick={props.onSeen}>
        <Icon name="check" />
        {t(props.state === 'on' ? 'alert.acknowledge' : 'alert.seen')}
      </button>
    );
  }
  const on = props.state === 'on';
  return (
    <button
      type="button"
      className={on ? styles.chip : `${styles.chip} ${styles.off}`}
      aria-label={on ? t('sound.onHint') : t('sound.offHint')}
      onClick={props.onSound}
    >
      <Icon name={on ? 'sound' : 'mute'} />
      {on ? t('sound.on') : t('sound.off')}
    </button>
  );
}
