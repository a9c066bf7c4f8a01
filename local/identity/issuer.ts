/** The issuer's host: discovery and keys, under the pool's id. */
import { Hono } from 'hono';
import type { Identity } from './identity';
import { discoveryDocument } from './oauth/discovery';
import { onlyLocalHost, requestId } from './protection';

export function createIssuer(identity: Identity): Hono {
  const app = new Hono();
  const base = `/${identity.settings.poolId}/.well-known`;
  app.use(onlyLocalHost, requestId(identity));
  app.get(`${base}/openid-configuration`, (c) => c.json(discoveryDocument(identity)));
  app.get(`${base}/jwks.json`, (c) => c.json(identity.keys.publicSet()));
  app.notFound((c) => c.json({ message: 'Not Found' }, 404));
  return app;
}
