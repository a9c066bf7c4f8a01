'use client';
import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Point } from './plane';
import { fitting, moved, type Size, type View, zoomed } from './view';

const stepPixels = 60;
const stepFactor = 1.6;
const marginPixels = 46;

/**
 * What is in view: all of `points` until somebody moves it, then what they chose. One finger sideways, two fingers any
 * way; the page below keeps the wheel (unless with Ctrl) and the finger that scrolls.
 */
export function useMapView(frame: RefObject<HTMLElement | null>, points: readonly Point[], reach: number) {
  const [size, setSize] = useState<Size>({ width: 360, height: 220 });
  const [chosen, setChosen] = useState<View | null>(null);
  const view = chosen ?? fitting(points, size, marginPixels);
  const latest = useRef(view);
  latest.current = view;
  const change = (step: (view: View) => View) => setChosen(step(latest.current));

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // React's own listener is passive and could not keep the page from zooming.
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const aside = {
        x: event.clientX - box.left - box.width / 2,
        y: event.clientY - box.top - box.height / 2,
      };
      setChosen(zoomed(latest.current, Math.exp(-event.deltaY / 300), aside));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      observer.disconnect();
      element.removeEventListener('wheel', onWheel);
    };
  }, [frame]);

  const fingers = useRef(new Map<number, Point>());
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const before = fingers.current.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
    fingers.current.set(event.pointerId, now);
    const share = other ? 0.5 : 1;
    change((shown) => {
      const shifted = moved(shown, (before.x - now.x) * share, (before.y - now.y) * share, reach);
      if (!other) return shifted;
      const apart = (finger: Point) => Math.max(Math.hypot(finger.x - other.x, finger.y - other.y), 1);
      return zoomed(shifted, apart(now) / apart(before));
    });
  };
  const letGo = (event: PointerEvent<HTMLElement>) => void fingers.current.delete(event.pointerId);

  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => change((shown) => moved(shown, -stepPixels, 0, reach)),
    ArrowRight: () => change((shown) => moved(shown, stepPixels, 0, reach)),
    ArrowUp: () => change((shown) => moved(shown, 0, -stepPixels, reach)),
    ArrowDown: () => change((shown) => moved(shown, 0, stepPixels, reach)),
    '+': () => change((shown) => zoomed(shown, stepFactor)),
    '=': () => change((shown) => zoomed(shown, stepFactor)),
    '-': () => change((shown) => zoomed(shown, 1 / stepFactor)),
    '0': () => setChosen(null),
  };

  return {
    view,
    size,
    isMoved: chosen !== null,
    nearer: () => change((shown) => zoomed(shown, stepFactor)),
    further: () => change((shown) => zoomed(shown, 1 / stepFactor)),
    recentre: () => setChosen(null),
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      },
      onPointerMove,
      onPointerUp: letGo,
      onPointerCancel: letGo,
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
        if (!act || event.target !== event.currentTarget) return;
        event.preventDefault();
        act();
      },
    },
  };
}
