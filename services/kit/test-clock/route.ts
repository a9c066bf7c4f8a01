/** `GET` and `POST /test/clock`: only mounted with BAEDAL_TEST=1, which itself refuses any address but loopback. */
import { Hono } from 'hono';
import * as z from 'zod';
import type { ShiftedClock } from './shifted-clock';

const AdvanceSchema = z.object({ advanceMs: z.int().min(0).max(86_400_000) });

/**
 * Lets a journey pass a deadline without waiting for it.
 * @param runDueWork what the server's clocks would do at the new time; the answer waits for it
 */
export function testClockRoutes(clock: ShiftedClock, runDueWork: () => Promise<void>): Hono {
  const app = new Hono();
  const answer = () => ({ now: clock.now().toISOString(), offsetMs: clock.offsetMs });
  app.get('/test/clock', (context) => context.json(answer()));
  app.post('/test/clock', async (context) => {
    const parsed = AdvanceSchema.safeParse(await context.req.json().catch(() => null));
    if (!parsed.success) return context.json({ message: 'advanceMs: 0 to 86400000' }, 422);
    clock.advance(parsed.data.advanceMs);
    await runDueWork();
    return context.json(answer());
  });
  return app;
}
