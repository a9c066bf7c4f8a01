'use client';
import type { Position } from '@/contract/place';
import { callApi } from '@/lib/api/on-demand';
import { usePress } from '../work/use-press';
import { useRider } from './rider-context';

/** Going online and offline; the position goes along where it is shared. */
export function useAvailability(position: Position | null) {
  const { onShift } = useRider();
  return usePress(
    (online: boolean, idempotencyKey) =>
      callApi('setAvailability', {
        body: { online, ...(online && position && { position }) },
        idempotencyKey,
      }),
    onShift,
  );
}
