/** The login domain: pages, `/oauth2/*`, `/logout`, `/error`. */
import { Hono } from 'hono';
import { bendAnswer } from './faults/bend-answers';
import { faultRoutes } from './faults/routes';
import type { Identity } from './identity';
import { authorize } from './oauth/authorize';
import { logout } from './oauth/logout';
import { revoke } from './oauth/revoke';
import { token } from './oauth/token';
import { userInfo } from './oauth/user-info';
import { serveAsset, serveFont } from './pages/assets';
import { showConfirm, takeConfirm, takeResend } from './pages/confirm';
import { errorPage, failedPage, notFoundPage } from './pages/errors';
import { showForgotPassword, takeForgotPassword } from './pages/forgot-password';
import { showSignIn, takeSignIn } from './pages/login';
import { showResetPassword, takeResetPassword } from './pages/reset-password';
import { showSignUp, takeSignUp } from './pages/sign-up';
import { allowAnyOrigin, onlyLocalHost, pageHeaders, requestId, smallBody } from './protection';

export function createHostedUi(identity: Identity): Hono {
  const app = new Hono();
  app.use(onlyLocalHost, requestId(identity), smallBody, pageHeaders(identity));
  for (const path of ['/oauth2/token', '/oauth2/revoke', '/oauth2/userInfo']) app.use(path, allowAnyOrigin);

  app.get('/oauth2/authorize', authorize(identity));
  app.post('/oauth2/token', bendAnswer(identity, 'token'), token(identity));
  app.post('/oauth2/revoke', bendAnswer(identity, 'revoke'), revoke(identity));
  app.get('/oauth2/userInfo', bendAnswer(identity, 'userInfo'), userInfo(identity));
  app.get('/logout', logout(identity));

  app.get('/login', showSignIn(identity));
  app.post('/login', takeSignIn(identity));
  app.get('/signup', showSignUp(identity));
  app.post('/signup', takeSignUp(identity));
  app.get('/confirm', showConfirm(identity));
  app.post('/confirm', takeConfirm(identity));
  app.post('/resendcode', takeResend(identity));
  app.get('/forgotPassword', showForgotPassword(identity));
  app.post('/forgotPassword', takeForgotPassword(identity));
  app.get('/confirmforgotPassword', showResetPassword(identity));
  app.post('/confirmforgotPassword', takeResetPassword(identity));
  app.get('/error', errorPage(identity));
  app.get('/assets/fonts/*', serveFont);
  app.get('/assets/:name', serveAsset);

  if (identity.settings.testMode) app.route('/_test', faultRoutes(identity));
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
  ['/signup', 'GET, POST'],
  ['/confirm', 'GET, POST'],
  ['/resendcode', 'POST'],
  ['/forgotPassword', 'GET, POST'],
  ['/confirmforgotPassword', 'GET, POST'],
  ['/error', 'GET'],
] as const;
