'use client';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { BoardOrder } from '@/contract/schemas/board';
import { type Departure, nextDepartures } from './departures';
import { newestOrders } from './newest-orders';

/** The orders to show: the newest known version of each, and what has just left the column of new ones. */
export function useBoardOrders(heard: readonly BoardOrder[]) {
  const [answered, setAnswered] = useState<ReadonlyMap<string, BoardOrder>>(new Map());
  const [departures, setDepartures] = useState<readonly Departure[]>([]);
  const pressed = useRef(new Set<string>());
  const orders = useMemo(() => newestOrders(heard, answered), [heard, answered]);
  const before = useRef(orders);

  // Before the browser paints, so that no card is missing in between.
  useLayoutEffect(() => {
    const was = before.current;
    before.current = orders;
    setDepartures((standing) => nextDepartures(standing, was, orders, pressed.current, Date.now()));
  }, [orders]);

  useEffect(() => {
    const times = departures.flatMap((departure) => departure.goesAtMs ?? []);
    if (times.length === 0) return;
    const drop = () => {
      const nowMs = Date.now();
      setDepartures((standing) =>
        standing.filter((departure) => departure.goesAtMs === null || departure.goesAtMs > nowMs),
      );
    };
    const timer = setTimeout(drop, Math.max(0, Math.min(...times) - Date.now()) + 20);
    return () => clearTimeout(timer);
  }, [departures]);

  const dismiss = useCallback((orderId: string) => {
    setDepartures((standing) => standing.filter((departure) => departure.order.id !== orderId));
  }, []);
  const onPressed = useCallback((orderId: string) => {
    pressed.current.add(orderId);
  }, []);
  const onRefused = useCallback((orderId: string) => {
    pressed.current.delete(orderId);
  }, []);
  const onAnswered = useCallback((order: BoardOrder) => {
    setAnswered((known) => new Map(known).set(order.id, order));
  }, []);
  return { orders, departures, dismiss, onPressed, onRefused, onAnswered };
}
