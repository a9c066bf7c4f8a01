/** Switches notifications of this device on and off: the browser, the service and the worker are told in turn. */
import type { Locale } from '@/contract/text';
import { callApi } from '@/lib/api/on-demand';
import { personOfBrowser } from '@/lib/person';
import { startWorker, tellWorker } from '@/lib/worker/page';

export type SwitchedOn =
  | 'on'
  /** Refused for good. */
  | 'denied'
  /** The question was closed without an answer; it may be asked again. */
  | 'dismissed'
  /** The network, the browser's push service or ours. */
  | 'failed';

/** A worker that is only now being installed has this long. */
const workerMs = 10_000;

/** To be called from a press: browsers ask for leave at no other time. */
export async function switchOn(locale: Locale): Promise<SwitchedOn> {
  const permission = await Notification.requestPermission();
  if (permission === 'denied') return 'denied';
  if (permission !== 'granted') return 'dismissed';
  try {
    const registration = await readyWorker();
    const key = await callApi('getPushKey', {});
    if (!registration || !key.ok) return 'failed';
    const subscription = await subscribe(registration.pushManager, key.data.publicKey);
    // Before the service knows: no news may come whose reader the worker cannot name.
    const person = personOfBrowser();
    if (person !== null) tellWorker({ kind: 'subscribed', person });
    if (await tellService(subscription, locale)) return 'on';
    await subscription.unsubscribe();
    return 'failed';
  } catch {
    // Of the browser: private windows and some makers refuse here, after they let one ask.
    return 'failed';
  }
}

/** The browser's word is enough: a push service refuses what is sent later, and ours forgets it then. */
export async function switchOff(): Promise<void> {
  const subscription = await subscriptionOfDevice();
  if (!subscription) return;
  const { endpoint } = subscription;
  await subscription.unsubscribe();
  await callApi('unsubscribePush', { body: { endpoint } });
}

let isTold = false;

/** Once per document: the service may have forgotten this browser, or know it by another language. */
export async function tellAgain(locale: Locale): Promise<void> {
  if (isTold) return;
  isTold = true;
  const subscription = await subscriptionOfDevice();
  if (subscription) await tellService(subscription, locale);
}

async function subscriptionOfDevice(): Promise<PushSubscription | null> {
  const registration = await navigator.serviceWorker.getRegistration();
  return (await registration?.pushManager.getSubscription()) ?? null;
}

async function readyWorker(): Promise<ServiceWorkerRegistration | null> {
  await startWorker();
  if (!(await navigator.serviceWorker.getRegistration())) return null;
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), workerMs));
  return Promise.race([navigator.serviceWorker.ready, late]);
}

async function subscribe(manager: PushManager, applicationServerKey: string): Promise<PushSubscription> {
  const wish = { userVisibleOnly: true, applicationServerKey };
  try {
    return await manager.subscribe(wish);
  } catch (error) {
    // Subscribed with keys that we no longer have: nothing could reach it.
    const old = await manager.getSubscription();
    if (!old) throw error;
    await old.unsubscribe();
    return manager.subscribe(wish);
  }
}

async function tellService(subscription: PushSubscription, locale: Locale): Promise<boolean> {
  const { endpoint, keys } = subscription.toJSON();
  const { p256dh, auth } = keys ?? {};
  if (!endpoint || !p256dh || !auth) return false;
  const answer = await callApi('subscribePush', { body: { endpoint, keys: { p256dh, auth }, locale } });
  return answer.ok;
}
