/** The login domain: pages, `/oauth2/*`, `/logout`, `/error`. */
import { Hono } from 'hono';
import type { Identity } from './identity';
import { authorize } from './oauth/authorize';
import { logout } from './oauth/logout';
import { revoke } from './oauth/revoke';
import { token } from './oauth/token';
import { userInfo } from './oauth/user-info';
import { serveAsset } from './pages/assets';
import { errorPage, failedPage, notFoundPage } from './pages/errors';
import { showSignIn, takeSignIn } from './pages/login';
import { allowAnyOrigin, onlyLocalHost, pageHeaders, requestId, smallBody } from './protection';

export function createHostedUi(identity: Identity): Hono {
  const app = new Hono();
  app.use(onlyLocalHost, requestId(identity), smallBody, pageHeaders(identity));
  for (const path of ['/oauth2/token', '/oauth2/revoke', '/oauth2/userInfo']) app.use(path, allowAnyOrigin);

  app.get('/oauth2/authorize', authorize(identity));
  app.post('/oauth2/token', token(identity));
  app.post('/oauth2/revoke', revoke(identity));
  app.get('/oauth2/userInfo', userInfo(identity));
  app.get('/logout', logout(identity));

  app.get('/login', showSignIn(identity));
  app.post('/login', takeSignIn(identity));
  app.get('/error', errorPage);
  app.get('/assets/:name', serveAsset);

  for (const [path, allow] of methods) app.all(path, (c) => c.body(null, 405, { Allow: allow }));
  app.notFound(notFoundPage);
  app.onError((error, c) => {
    identity.report(error);
    return failedPage(c);
  });
  return app;
}

/** What each path takes; anything else is 405 (cognito.md §1.1). */
const methods = [
  ['/oauth2/authorize', 'GET'],
  ['/oauth2/token', 'POST'],
  ['/oauth2/revoke', 'POST'],
  ['/oauth2/userInfo', 'GET'],
  ['/logout', 'GET'],
  ['/login', 'GET, POST'],
  ['/error', 'GET'],
] as const;
