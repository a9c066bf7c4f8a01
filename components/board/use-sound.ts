'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { type BoardSound, createBoardSound, type SoundState } from './board-sound';

/** The board's sound and its state; silenced when the board is left. */
export function useSound(): { sound: BoardSound; state: SoundState } {
  const [sound] = useState(() => createBoardSound(() => new AudioContext()));
  const state = useSyncExternalStore(sound.subscribe, sound.state, () => 'off' as const);
  useEffect(() => () => sound.close(), [sound]);
  return { sound, state };
}
