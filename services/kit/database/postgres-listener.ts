/** One LISTEN line to PostgreSQL that comes back by itself when it breaks. */
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

const retryMs = 250;

/**
 * Listens on a channel until stopped. After a broken line it connects anew and calls `onGap`.
 * @throws when the first connection cannot be made
 */
export async function listenOn(
  url: string,
  channel: string,
  onPayload: (payload: string) => void,
  onGap: () => void = () => {},
): Promise<() => Promise<void>> {
  const stopping = new AbortController();
  let client = await connect();

  async function connect(): Promise<pg.Client> {
    const fresh = new pg.Client({ connectionString: url, keepAlive: true });
    fresh.on('notification', (message) => onPayload(message.payload ?? ''));
    fresh.on('error', () => {});
    await fresh.connect();
    await fresh.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    fresh.once('end', () => void reconnect());
    return fresh;
  }

  async function reconnect(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        client = await connect();
        onGap();
        return;
      } catch {
        await delay(retryMs, undefined, { signal: stopping.signal }).catch(() => {});
      }
    }
  }

  return async () => {
    stopping.abort();
    await client.end().catch(() => {});
  };
}
