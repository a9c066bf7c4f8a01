/** When a delivery does not go as it should: given back, nobody at the door, the bag brought back. */
import type { riderRoutes } from '@/contract/routes/rider';
import type { Handlers } from '@/services/kit/http/handler';
import { riderTopic, versionOf } from '@/services/kit/live/topics';
import type { Engine } from '@/services/orders/engine';
import {
  disposeDelivery,
  failDelivery,
  reattemptDelivery,
  reportNoAnswer,
  returnDelivery,
} from '@/services/orders/steps/failed-dropoff';
import { unassignDelivery } from '@/services/orders/steps/unassign';
import { shiftView } from '@/services/orders/views/shift';

type Trouble =
  | 'unassignDelivery'
  | 'reportNoAnswer'
  | 'failDelivery'
  | 'reattemptDelivery'
  | 'returnDelivery'
  | 'disposeDelivery';

export function troubleHandlers(engine: Engine): Pick<Handlers<typeof riderRoutes>, Trouble> {
  return {
    async unassignDelivery({ params, body, person }, tx) {
      await unassignDelivery(engine, tx, { deliveryId: params.deliveryId, personId: person.id, ...body });
      return shiftView(engine, tx, person.id, await versionOf(tx, riderTopic(person.id)));
    },
    reportNoAnswer: ({ params, person }, tx) =>
      reportNoAnswer(engine, tx, { deliveryId: params.deliveryId, personId: person.id }),
    failDelivery: ({ params, body, person }, tx) =>
      failDelivery(engine, tx, { deliveryId: params.deliveryId, personId: person.id, ...body }),
    reattemptDelivery: ({ params, person }, tx) =>
      reattemptDelivery(engine, tx, { deliveryId: params.deliveryId, personId: person.id }),
    returnDelivery: ({ params, person }, tx) =>
      returnDelivery(engine, tx, { deliveryId: params.deliveryId, personId: person.id }),
    disposeDelivery: ({ params, person }, tx) =>
      disposeDelivery(engine, tx, { deliveryId: params.deliveryId, personId: person.id }),
  };
}
