/** How notifications stand on this device. */
import { personOfBrowser } from '@/lib/person';
import { readState } from '@/lib/worker/state';

export type Standing =
  /** The browser has no Web Push. */
  | 'unsupported'
  /** Apple's phones and tablets have it for installed apps only. */
  | 'install-first'
  /** Refused in the browser's settings; only there it can be allowed again. */
  | 'denied'
  | 'off'
  | 'on';

/** What decides whether a device can do it at all. */
export interface Device {
  readonly hasPush: boolean;
  readonly userAgent: string;
  readonly touchPoints: number;
  readonly isInstalled: boolean;
}

/** What stands in the way before anybody is asked; null for nothing. */
export function obstacleOf(device: Device): 'unsupported' | 'install-first' | null {
  if (device.hasPush) return null;
  // An iPad says that it is a Macintosh; no Macintosh has a touch screen.
  const isApple =
    /\b(?:iPhone|iPad|iPod)\b/.test(device.userAgent) ||
    (/\bMacintosh\b/.test(device.userAgent) && device.touchPoints > 1);
  return isApple && !device.isInstalled ? 'install-first' : 'unsupported';
}

function thisDevice(): Device {
  return {
    hasPush: 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window,
    userAgent: navigator.userAgent,
    touchPoints: navigator.maxTouchPoints,
    isInstalled: window.matchMedia('(display-mode: standalone)').matches,
  };
}

/** On is only what is on for whoever is here now: the worker gives up the subscription of anybody else. */
export async function readStanding(): Promise<Standing> {
  const obstacle = obstacleOf(thisDevice());
  if (obstacle) return obstacle;
  if (Notification.permission === 'denied') return 'denied';
  if (Notification.permission !== 'granted') return 'off';
  const registration = await navigator.serviceWorker.getRegistration();
  const subscription = await registration?.pushManager.getSubscription();
  const { subscriber } = await readState(caches);
  return subscription && subscriber === personOfBrowser() ? 'on' : 'off';
}
