/** Hands one message to one push service, and says what to make of its answer. */
import { Agent, request } from 'undici';
import { encryptFor, type SubscriptionKeys } from './encrypt';
import { isLoopbackHost, PrivateAddress, parseEndpoint, publicLookup } from './endpoint';
import { authorizationFor, type VapidKeys } from './vapid';

export type PushOutcome =
  | { readonly kind: 'taken' }
  /** The browser has unsubscribed, or never could be reached: forget it. */
  | { readonly kind: 'gone' }
  /** This message will never be taken. */
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'later'; readonly afterMs: number | null; readonly reason: string };

export interface PushRequest {
  readonly endpoint: string;
  readonly keys: SubscriptionKeys;
  readonly plain: string;
  /** How long the push service may keep it for a browser that is not there. */
  readonly ttlSeconds: number;
  /** A later message with the same topic takes its place there; up to 32 letters of base64url. */
  readonly topic: string;
}

const timeoutMs = 10_000;

export interface PushSender {
  send(message: PushRequest): Promise<PushOutcome>;
  close(): Promise<void>;
}

function retryAfterMs(header: string | string[] | undefined): number | null {
  const seconds = Number(Array.isArray(header) ? header[0] : header);
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 3_600) * 1_000 : null;
}

function outcomeOf(status: number, retryAfter: string | string[] | undefined): PushOutcome {
  if (status >= 200 && status < 300) return { kind: 'taken' };
  // 401 and 403: it was subscribed with other keys than ours, and no message will ever reach it.
  if ([401, 403, 404, 410].includes(status)) return { kind: 'gone' };
  if (status === 408 || status === 429 || status >= 500) {
    return { kind: 'later', afterMs: retryAfterMs(retryAfter), reason: `status ${status}` };
  }
  return { kind: 'refused', status };
}

export function createPushSender(options: {
  keys(): Promise<VapidKeys>;
  now(): Date;
  contact: string;
  allowLoopback: boolean;
}): PushSender {
  const limits = { headersTimeout: timeoutMs, bodyTimeout: timeoutMs, maxResponseSize: 64 * 1024 };
  const agent = new Agent({ ...limits, connect: { timeout: timeoutMs, lookup: publicLookup } });
  const loopback = new Agent({ ...limits, connect: { timeout: timeoutMs } });
  return {
    async send({ endpoint, keys, plain, ttlSeconds, topic }) {
      const url = parseEndpoint(endpoint, options);
      if (!url) return { kind: 'gone' };
      try {
        const { statusCode, headers, body } = await request(url, {
          method: 'POST',
          // Redirects are not followed: they could lead inside.
          dispatcher: isLoopbackHost(url.hostname) ? loopback : agent,
          headers: {
            authorization: await authorizationFor(await options.keys(), url, {
              contact: options.contact,
              now: options.now(),
            }),
            'content-encoding': 'aes128gcm',
            'content-type': 'application/octet-stream',
            ttl: String(ttlSeconds),
            topic,
            urgency: 'high',
          },
          body: encryptFor(keys, plain),
          signal: AbortSignal.timeout(timeoutMs),
        });
        await body.dump();
        return outcomeOf(statusCode, headers['retry-after']);
      } catch (error) {
        if (error instanceof PrivateAddress) return { kind: 'gone' };
        return { kind: 'later', afterMs: null, reason: error instanceof Error ? error.name : 'unknown' };
      }
    },
    async close() {
      await Promise.all([agent.close(), loopback.close()]);
    },
  };
}
