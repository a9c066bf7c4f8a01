'use client';
import { useEffect } from 'react';
import type { WorkSound } from '../work/work-sound';

/** Readies the sound at the first press anywhere: a browser allows it only then, also after a reload. */
export function useUnlockedSound(sound: WorkSound, wanted: boolean): void {
  useEffect(() => {
    if (!wanted || sound.state() === 'on') return;
    const unlock = () => sound.start({ quietly: true });
    document.addEventListener('pointerup', unlock, { once: true });
    document.addEventListener('keyup', unlock, { once: true });
    return () => {
      document.removeEventListener('pointerup', unlock);
      document.removeEventListener('keyup', unlock);
    };
  }, [sound, wanted]);
}
