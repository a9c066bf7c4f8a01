/** A browser whose maker's push service stands on this machine: headless ones have none of their own. */
import type { BrowserContext } from '@playwright/test';

/**
 * Lets pages of `context` subscribe to `subscription`, as `startPushEndpoint` gives it. Everything else is the
 * browser's own: the worker, the leave it gives, the notifications.
 */
export async function withPushService(context: BrowserContext, subscription: object): Promise<void> {
  await context.grantPermissions(['notifications']);
  await context.addInitScript((json) => {
    const key = 'subscribed-for-tests';
    const subscribed = () => ({
      ...json,
      toJSON: () => json,
      unsubscribe: async () => {
        localStorage.removeItem(key);
        return true;
      },
    });
    Object.assign(PushManager.prototype, {
      getSubscription: async () => (localStorage.getItem(key) ? subscribed() : null),
      subscribe: async () => {
        localStorage.setItem(key, 'yes');
        return subscribed();
      },
    });
  }, subscription);
}
