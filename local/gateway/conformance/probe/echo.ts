/** The service behind the probe API: it tells what reached it, and answers as the query asks it to. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface Echo {
  readonly origin: string;
  stop(): Promise<void>;
}

/** `?status=418`, `?wait=3000` (ms), `?header=name:value` any number of times. */
export async function startEcho(): Promise<Echo> {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method, url = '', rawHeaders, httpVersion } = request;
  let body = '';
  request.on('error', () => {});
  for await (const chunk of request.setEncoding('utf8')) body += String(chunk);
  const wishes = new URL(url, 'http://echo').searchParams;
  const headers = ['content-type', 'application/json', 'x-service', 'echo'];
  for (const pair of wishes.getAll('header')) {
    const at = pair.indexOf(':');
    headers.push(pair.slice(0, at), pair.slice(at + 1));
  }
  setTimeout(
    () => {
      response.writeHead(Number(wishes.get('status') ?? 200), headers);
      response.end(JSON.stringify({ method, url, httpVersion, headers: rawHeaders, body }));
    },
    Number(wishes.get('wait') ?? 0),
  ).unref();
}
