/** The issuer's host: discovery and keys under the pool's id, and the JSON APIs. */
import { Hono } from 'hono';
import { cognitoApi } from './api/route';
import { bendAnswer } from './faults/bend-answers';
import type { Identity } from './identity';
import { discoveryDocument } from './oauth/discovery';
import { onlyLocalHost, requestId, smallBody } from './protection';

export function createIssuer(identity: Identity): Hono {
  const app = new Hono();
  const base = `/${identity.settings.poolId}/.well-known`;
  app.use(onlyLocalHost, requestId(identity));
  app.get(`${base}/openid-configuration`, bendAnswer(identity, 'discovery'), (c) =>
    c.json(discoveryDocument(identity)),
  );
  app.get(`${base}/jwks.json`, bendAnswer(identity, 'jwks'), (c) => c.json(identity.keys.publicSet()));
  app.post('/', smallBody, cognitoApi(identity));
  app.notFound((c) => c.json({ message: 'Not Found' }, 404));
  return app;
}
