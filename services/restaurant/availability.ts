/** What can be ordered: the whole kitchen paused, single items off sale. */
import type { restaurantRoutes } from '@/contract/routes/restaurant';
import { plusMinutes } from '@/services/kit/clock';
import type { Handlers } from '@/services/kit/http/handler';
import { boardTopic, catalogueTopic, touch } from '@/services/kit/live/topics';
import { Refusal } from '@/services/kit/refusal';
import { openingAt } from '@/services/orders/catalogue/opening';
import { setPause } from '@/services/orders/catalogue/pause';
import { setItemAvailability } from '@/services/orders/catalogue/sold-out';
import type { Engine } from '@/services/orders/engine';
import { requireStaff } from '@/services/orders/steps/subject';

export function availabilityHandlers(
  engine: Engine,
): Pick<Handlers<typeof restaurantRoutes>, 'setPause' | 'setItemAvailability'> {
  return {
    async setPause({ params, body, person }, tx) {
      const { restaurantId } = params;
      await requireStaff(tx, person.id, restaurantId);
      const now = engine.clock.now();
      const until = body.paused && body.minutes !== null ? plusMinutes(now, body.minutes) : null;
      await setPause(tx, restaurantId, { paused: body.paused, until, reason: 'staff' });
      await touch(tx, [boardTopic(restaurantId), catalogueTopic(restaurantId)]);
      engine.catalogue.changes(tx, restaurantId);
      const record = await engine.catalogue.within(tx, restaurantId);
      if (!record) throw new Refusal('NOT_FOUND');
      return openingAt({ ...record.row, paused: body.paused, pausedUntil: until }, now);
    },
    async setItemAvailability({ params, body, person }, tx) {
      const { restaurantId, itemId } = params;
      await requireStaff(tx, person.id, restaurantId);
      const menuVersion = await setItemAvailability(tx, restaurantId, itemId, body);
      await touch(tx, [catalogueTopic(restaurantId)]);
      engine.catalogue.changes(tx, restaurantId);
      return { itemId, ...body, menuVersion };
    },
  };
}
