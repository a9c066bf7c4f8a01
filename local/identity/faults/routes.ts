/** The switchboard, in test mode only: `GET`, `PUT`, `DELETE /_test/faults` and `POST /_test/rotate-keys`. */
import { Hono } from 'hono';
import type { Identity } from '../identity';
import { FaultsSchema, noFaults } from './faults';

export function faultRoutes(identity: Identity): Hono {
  const app = new Hono();
  app.get('/faults', (c) => c.json(identity.faults.current));
  app.put('/faults', async (c) => {
    const parsed = FaultsSchema.safeParse(await c.req.json().catch(() => undefined));
    if (!parsed.success) return c.json({ issues: parsed.error.issues }, 400);
    identity.faults.current = parsed.data;
    return c.json(identity.faults.current);
  });
  app.delete('/faults', (c) => {
    identity.faults.current = noFaults;
    return c.body(null, 204);
  });
  app.post('/rotate-keys', async (c) => {
    // A page elsewhere cannot send this without asking first, and nobody answers that question.
    if (c.req.header('content-type') !== 'application/json') return c.body(null, 415);
    await identity.keys.rotate();
    return c.body(null, 204);
  });
  return app;
}
