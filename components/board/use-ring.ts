'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { BoardOrder } from '@/contract/schemas/board';
import { useServerNow } from '../work/server-clock';
import type { WorkSound } from '../work/work-sound';
import { isCalling, planRing } from './ring-plan';

/**
 * Calls the kitchen while an order waits unseen, by sound and by the page's title, and tells a cancelled one
 * apart. Answers which orders call, and how to say "seen".
 */
export function useRing(orders: readonly BoardOrder[], sound: WorkSound, title: (waiting: number) => string) {
  const [acknowledged, setAcknowledged] = useState<ReadonlyMap<string, number>>(new Map());
  const nowMs = useServerNow(5_000);
  const ring = planRing(orders, acknowledged, nowMs);
  useEffect(() => {
    sound.ring(ring);
    return () => sound.ring('silent');
  }, [ring, sound]);

  const waiting = orders.filter((order) => order.status === 'placed');
  usePageTitle(waiting.length > 0 ? title(waiting.length) : null);
  useCancelSound(orders, sound);

  const clock = useRef(nowMs);
  clock.current = nowMs;
  const acknowledge = useCallback((...orderIds: string[]) => {
    setAcknowledged((known) => {
      const next = new Map(known);
      for (const id of orderIds) next.set(id, clock.current);
      return next;
    });
  }, []);
  const callingIds = new Set(
    waiting.filter((order) => isCalling(order, acknowledged, nowMs)).map((order) => order.id),
  );
  return { callingIds, acknowledge };
}

/** Shows `wanted` as the page's title while there is one, and what stood there before after it. */
function usePageTitle(wanted: string | null): void {
  useEffect(() => {
    if (wanted === null) return;
    const before = document.title;
    document.title = wanted;
    return () => {
      document.title = before;
    };
  }, [wanted]);
}

/** Another sound than a new order's: one was taken back, or somebody asks to. */
function useCancelSound(orders: readonly BoardOrder[], sound: WorkSound): void {
  const known = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    const cancelled = orders.flatMap((order) => {
      if (order.status === 'cancelled') return [order.id];
      const { cancelRequest } = order;
      return cancelRequest?.status === 'open' ? [`${order.id} ${cancelRequest.requestedAt}`] : [];
    });
    const before = known.current;
    known.current = new Set(cancelled);
    if (before && cancelled.some((id) => !before.has(id))) sound.tellCancelled();
  }, [orders, sound]);
}
