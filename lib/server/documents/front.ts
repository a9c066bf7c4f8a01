/**
 * Stands before Next's own handler and answers what it has. Next offers no place for it: `proxy.ts` comes too late to
 * save much, and neither there nor in a route handler may an answer be compressed already. So its server is taken
 * from the channel on which Node tells of each request, at the first one.
 */
import 'server-only';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { type IncomingMessage, Server, type ServerResponse } from 'node:http';
import { sayTheSame } from '@/lib/api/reads';
import { getEnv } from '@/lib/env';
import { hearChanges } from './changes';
import { keyOf } from './document-key';
import { createDocuments } from './documents';
import { keepable } from './keepable';
import { renderByRequest } from './rendering';
import { sendDocument } from './sending';

const requests = 'http.server.request.start';
const checkTimeoutMs = 3_000;

/** From the first request on, public documents come from what is kept. */
export function keepDocuments(): void {
  const onRequest = (message: unknown) => {
    if (typeof message !== 'object' || message === null || !('server' in message)) return;
    const { server } = message;
    if (!(server instanceof Server)) return;
    unsubscribe(requests, onRequest);
    standBefore(server, getEnv().appOrigin);
  };
  subscribe(requests, onRequest);
}

/** Takes the place of what listens to `server`, and hands on to it whatever is not answered here. */
export function standBefore(server: Server, appOrigin: string): void {
  const { host } = new URL(appOrigin);
  const address = server.address();
  if (typeof address !== 'object' || address === null) return;
  const documents = createDocuments({
    render: async (key) => keepable(await renderByRequest(key, address, host), appOrigin),
    sayTheSame: (reads) => sayTheSame(reads, checkTimeoutMs),
    now: () => performance.now(),
  });
  hearChanges(() => documents.noteChange());

  const others = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const pass = () => {
      for (const listener of others) listener.call(server, request, response);
    };
    const key = keyOf(request, host);
    if (!key) return pass();
    documents
      .find(key)
      .then((document) => (document ? sendDocument(document, request, response) : pass()), pass);
  });
}
