/** What holds for every answer of the stand-in: who may ask, how much, and what a browser may do with it. */
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import type { Identity } from './identity';

const localNames = ['localhost', '127.0.0.1', '[::1]'];

/** Another name that leads here is somebody's DNS trick. */
export const onlyLocalHost: MiddlewareHandler = async (c, next) => {
  if (!localNames.includes(new URL(c.req.url).hostname))
    return c.text('This server answers to localhost only.', 421);
  return next();
};

export function requestId({ random }: Pick<Identity, 'random'>): MiddlewareHandler {
  return async (c, next) => {
    await next();
    c.header('x-amz-cognito-request-id', random.uuid());
  };
}

const tooLargeBytes = 64 * 1024;
export const smallBody: MiddlewareHandler = bodyLimit({
  maxSize: tooLargeBytes,
  onError: (c) => c.json({ error: 'invalid_request' }, 413),
});

/** Only these three, and for everyone (cognito.md §1.5). */
export const allowAnyOrigin: MiddlewareHandler = cors({
  origin: '*',
  allowMethods: ['GET', 'POST'],
  allowHeaders: ['Authorization', 'Content-Type'],
});

/** Where a form may lead: here, and on to the apps, since browsers hold the redirect after a form to it too. */
function formTargets({ settings }: Identity): string {
  const targets = settings.clients.flatMap((client) =>
    client.callbackUrls.map((address) => {
      const { origin, protocol } = new URL(address);
      return origin === 'null' ? protocol : origin;
    }),
  );
  return ["'self'", ...new Set(targets)].join(' ');
}

/** No script at all, nothing from elsewhere, in nobody's frame, kept by nobody. */
export function pageHeaders(identity: Identity): MiddlewareHandler {
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    `form-action ${formTargets(identity)}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
  return async (c, next) => {
    await next();
    c.header('Content-Security-Policy', policy);
    // `no-referrer` would make browsers name no origin on our own forms.
    c.header('Referrer-Policy', 'same-origin');
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('X-Frame-Options', 'DENY');
    c.header('Cross-Origin-Opener-Policy', 'same-origin');
    if (!c.res.headers.has('Cache-Control')) {
      c.header('Cache-Control', 'no-cache, no-store, max-age=0, must-revalidate');
    }
  };
}
