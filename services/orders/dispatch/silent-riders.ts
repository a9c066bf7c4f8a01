/** Riders whose page fell silent go offline, so that no customer waits for an answer that cannot come. */
import { plusMs } from '@/services/kit/clock';
import { riderTopic, touch } from '@/services/kit/live/topics';
import type { Engine } from '../engine';
import { withdrawOpenOffer } from './end-offer';

export async function takeSilentRidersOffline(engine: Engine): Promise<void> {
  const now = engine.clock.now();
  const oldest = plusMs(now, -engine.settings.riderStaleMs);
  const silent = await engine.database.query<{ person_id: string }>(
    'SELECT person_id FROM rider WHERE online AND (heartbeat_at IS NULL OR heartbeat_at < $1) LIMIT 100',
    [oldest],
  );
  for (const { person_id: personId } of silent) {
    await engine.database.transaction(async (tx) => {
      await withdrawOpenOffer(tx, personId, now, 'server');
      const gone = await tx.query(
        `UPDATE rider SET online = false, offline_reason = 'stale'
          WHERE person_id = $1 AND online AND (heartbeat_at IS NULL OR heartbeat_at < $2) RETURNING 1 AS gone`,
        [personId, oldest],
      );
      if (gone.length > 0) await touch(tx, [riderTopic(personId)]);
    });
  }
}
