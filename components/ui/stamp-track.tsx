import { Seal } from './seal';
import styles from './stamp-track.module.css';
import { VisuallyHidden } from './visually-hidden';

export interface Stamp {
  /** A word of two or three syllables: 접수, 조리, 배달, 도착. */
  word: string;
  state: 'done' | 'now' | 'todo';
  /** How that state is said to those who cannot see it: "끝남", "지금", "아직". */
  stateWord: string;
  /** When, under the seal. */
  time?: string;
}

/** The steps of an order as seals pressed one after the other. A step that becomes `done` or `now` is stamped. */
export function StampTrack(props: { label: string; stamps: readonly Stamp[] }) {
  return (
    <ol className={styles.track} aria-label={props.label}>
      {props.stamps.map((stamp, index) => (
        <li
          key={stamp.word}
          className={styles.step}
          {...(stamp.state === 'now' && { 'aria-current': 'step' as const })}
        >
          <Seal
            key={stamp.state}
            state={stamp.state}
            tilt={index % 2 === 0 ? 'left' : 'right'}
            pressed={stamp.state !== 'todo'}
          >
            {stamp.word}
            <VisuallyHidden> ({stamp.stateWord})</VisuallyHidden>
          </Seal>
          {stamp.time !== undefined && <span className={styles.time}>{stamp.time}</span>}
        </li>
      ))}
    </ol>
  );
}
