/** Kept-alive connections to one target. One request at a time on each, so a parked long poll blocks nobody. */
import { Client, type Dispatcher } from 'undici';

export interface Upstream {
  readonly origin: string;
  /** Sends over the connection that was used last, or over a new one; no limit on how many are busy. */
  dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler, release: Release): void;
  /** Cuts running exchanges off, or lets them end and then closes their connections. */
  close(how: 'now' | 'when-idle'): Promise<void>;
}

/** Called with what to do when the exchange is over, whichever way it ended. Only the first call counts. */
export type Release = (done: (connection: 'keep' | 'discard') => void) => void;

/** Idle connections kept; more are closed after a crowd has gone. */
const maxIdle = 256;

/** Undici's own Pool walks through all busy connections to find an idle one: with parked polls, thousands. */
export function createUpstream(origin: string): Upstream {
  const idle: Client[] = [];
  const all = new Set<Client>();
  let isClosed = false;

  function take(): Client {
    const client = idle.pop();
    if (client) return client;
    const created = new Client(origin, {
      pipelining: 1,
      // The gateway's own limit is the only clock on an answer.
      headersTimeout: 0,
      bodyTimeout: 0,
      connect: { timeout: 10_000 },
      maxHeaderSize: 32 * 1024,
    });
    all.add(created);
    return created;
  }
  /** After an aborted request undici would connect once more, with nothing to send: such a client is ended at once. */
  function giveBack(client: Client, connection: 'keep' | 'discard'): void {
    if (connection === 'keep' && !isClosed && idle.length < maxIdle) {
      idle.push(client);
      return;
    }
    all.delete(client);
    void client.destroy();
  }

  return {
    origin,
    dispatch(options, handler, release) {
      const client = take();
      let isBusy = true;
      release((connection) => {
        if (!isBusy) return;
        isBusy = false;
        giveBack(client, connection);
      });
      client.dispatch(options, handler);
    },
    async close(how) {
      isClosed = true;
      const ended = how === 'now' ? all : idle;
      await Promise.all([...ended].map((client) => client.destroy()));
    },
  };
}
