import type { riderRoutes } from '@/contract/routes/rider';
import type { Tx } from '@/services/kit/database';
import { healthOf } from '@/services/kit/health';
import type { Handlers } from '@/services/kit/http/handler';
import { riderTopic, touch, versionOf } from '@/services/kit/live/topics';
import { acceptOffer } from '@/services/orders/dispatch/accept-offer';
import { declineOffer } from '@/services/orders/dispatch/decline-offer';
import { withdrawOpenOffer } from '@/services/orders/dispatch/end-offer';
import type { Engine } from '@/services/orders/engine';
import { goOffline, goOnline, requireRider, tellLocation } from '@/services/orders/riders/profile';
import { arriveAtDropoff, arriveAtPickup, completeDelivery, pickUp } from '@/services/orders/steps/deliver';
import { shiftView } from '@/services/orders/views/shift';
import { troubleHandlers } from './trouble';

/** What riders may do, each only with their own offers and deliveries. */
export function riderHandlers(engine: Engine): Handlers<typeof riderRoutes> {
  const { database, clock } = engine;
  const shiftNow = async (tx: Tx, personId: string) =>
    shiftView(engine, tx, personId, await versionOf(tx, riderTopic(personId)));
  return {
    getRiderHealth: () => healthOf('rider', database),
    getShift: {
      async topic({ person }) {
        await requireRider(database, person.id);
        return riderTopic(person.id);
      },
      read: ({ person }, version) => shiftView(engine, database, person.id, version),
    },
    async setAvailability({ body, person }, tx) {
      const now = clock.now();
      if (body.online) await goOnline(tx, person.id, body.position ?? null, now);
      else {
        await requireRider(tx, person.id);
        await withdrawOpenOffer(tx, person.id, now, 'server');
        await goOffline(tx, person.id, null);
        await touch(tx, [riderTopic(person.id)]);
      }
      return shiftNow(tx, person.id);
    },
    async tellLocation({ body, person }, tx) {
      return { online: await tellLocation(tx, person.id, body.position, clock.now()) };
    },
    acceptOffer: ({ params, person }, tx) =>
      acceptOffer(engine, tx, { offerId: params.offerId, personId: person.id }),
    async declineOffer({ params, person }, tx) {
      await declineOffer(engine, tx, { offerId: params.offerId, personId: person.id });
      return shiftNow(tx, person.id);
    },
    arriveAtPickup: ({ params, person }, tx) =>
      arriveAtPickup(engine, tx, { deliveryId: params.deliveryId, personId: person.id }),
    pickUpDelivery: ({ params, body, person }, tx) =>
      pickUp(engine, tx, { deliveryId: params.deliveryId, personId: person.id, code: body.code }),
    arriveAtDropoff: ({ params, person }, tx) =>
      arriveAtDropoff(engine, tx, { deliveryId: params.deliveryId, personId: person.id }),
    completeDelivery: ({ params, body, person }, tx) =>
      completeDelivery(engine, tx, { deliveryId: params.deliveryId, personId: person.id, ...body }),
    ...troubleHandlers(engine),
  };
}
