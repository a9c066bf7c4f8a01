/** On one machine `localhost` and `127.0.0.1` are two sites, each with cookies of its own. */
import 'server-only';
import { isLoopback } from '@/lib/env';

/**
 * Where a person on this machine should have come in, or null if they did. Only between names of this machine with
 * the same port: load balancers ask under names of their own, and a forwarded port is somebody's wish.
 */
export function rightfulUrl(method: string, url: URL, host: string | null, appOrigin: string): URL | null {
  const own = new URL(appOrigin);
  if (method !== 'GET' || host === null || host === own.host || !isLoopback(appOrigin)) return null;
  const given = `${own.protocol}//${host}`;
  if (!URL.canParse(given) || !isLoopback(given) || new URL(given).port !== own.port) return null;
  return new URL(`${url.pathname}${url.search}`, appOrigin);
}
