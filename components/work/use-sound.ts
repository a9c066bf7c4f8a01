'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { createWorkSound, type SoundState, type WorkSound } from './work-sound';

/** The screen’s sound and its state; silenced when the screen is left. */
export function useSound(): { sound: WorkSound; state: SoundState } {
  const [sound] = useState(() => createWorkSound(() => new AudioContext()));
  const state = useSyncExternalStore(sound.subscribe, sound.state, () => 'off' as const);
  useEffect(() => () => sound.close(), [sound]);
  return { sound, state };
}
