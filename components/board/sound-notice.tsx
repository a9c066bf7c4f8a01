'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { SoundState } from '../work/work-sound';
import styles from './sound-notice.module.css';

/** Starts the shift, which lets the browser sound; in red when it will not although the shift has started. */
export function SoundNotice(props: { sound: SoundState; onSound: () => void }) {
  const t = useTranslations('board');
  if (props.sound === 'on') return null;
  const blocked = props.sound === 'blocked';
  return (
    <section
      className={blocked ? `${styles.bar} ${styles.blocked}` : styles.bar}
      {...(blocked && { role: 'alert' })}
    >
      <Icon name={blocked ? 'mute' : 'sound'} />
      <div className={styles.words}>
        <p className={styles.title}>{t(blocked ? 'sound.blockedTitle' : 'sound.startTitle')}</p>
        <p className={styles.text}>{t(blocked ? 'sound.blockedText' : 'sound.startText')}</p>
      </div>
      <Button tone="strong" onClick={props.onSound}>
        {t(blocked ? 'sound.turnOn' : 'sound.start')}
      </Button>
    </section>
  );
}
