/** Browsers that want to hear of their person's orders while no page is open. */
import type { pushRoutes } from '@/contract/routes/push';
import type { Handlers } from '@/services/kit/http/handler';
import { vapidKeysOf } from '@/services/kit/web-push/vapid';
import type { Engine } from '@/services/orders/engine';
import { subscribePush, unsubscribePush } from '@/services/orders/push/subscriptions';

export function pushHandlers(engine: Engine): Handlers<typeof pushRoutes> {
  return {
    async getPushKey() {
      const { publicKey } = await vapidKeysOf(engine.database);
      return { publicKey };
    },
    subscribePush: ({ body, person }, tx) => subscribePush(engine, tx, person.id, body),
    unsubscribePush: ({ body, person }, tx) => unsubscribePush(tx, person.id, body.endpoint),
  };
}
