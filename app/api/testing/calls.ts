/** Calls of page script against the whole handler, between a stub pool and a stub stage. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { NextRequest } from 'next/server';
import { ProblemSchema } from '@/contract/errors';
import { keepSession } from '@/lib/auth/stored-session';
import { Jar, sessionLike } from '@/lib/auth/testing/parts';
import { appOrigin, stubEnv } from '@/lib/auth/testing/stub-env';
import { StubProvider } from '@/lib/auth/testing/stub-provider';

export type Answer =
  | { status: number; body: string; headers?: Record<string, string> }
  /** Never answers, or breaks the connection. */
  | 'park'
  | 'break';

export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export const accessToken = `h.${Buffer.from('{"sub":"person-1"}').toString('base64url')}.s`;
export const seconds = () => Math.floor(Date.now() / 1000);

export class Calls {
  readonly pool = new StubProvider();
  /** What reached the stage, newest last. */
  seen: Seen[] = [];
  answer: Answer = { status: 200, body: '' };
  /** Called when the caller left before an answer. */
  onGone: () => void = () => {};
  key: Buffer = Buffer.alloc(0);
  handle: (request: NextRequest) => Promise<Response> = () =>
    Promise.reject(new Error('start() comes first'));

  readonly #stage = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += String(chunk);
    });
    request.on('end', () => {
      this.seen.push({
        method: request.method ?? '',
        url: request.url ?? '',
        headers: request.headers,
        body,
      });
      const { answer } = this;
      if (answer === 'break') request.socket.destroy();
      if (typeof answer === 'string') return;
      response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
      response.end(answer.body);
    });
    response.on('close', () => {
      if (!response.writableFinished) this.onGone();
    });
  });

  async start(): Promise<void> {
    await this.pool.start();
    await new Promise<void>((resolve) => this.#stage.listen(0, '127.0.0.1', resolve));
    this.key = stubEnv(this.pool, `http://127.0.0.1:${(this.#stage.address() as AddressInfo).port}`);
    ({ GET: this.handle } = await import('../[...path]/route'));
  }

  async stop(): Promise<void> {
    await this.pool.stop();
    this.#stage.closeAllConnections();
    this.#stage.close();
  }

  reset(): void {
    this.seen = [];
    this.pool.bend = {};
    this.pool.requests.length = 0;
    this.answer = { status: 200, body: JSON.stringify({ orders: [] }) };
  }

  /** A browser that is signed in, with tokens good for an hour unless `over` says otherwise. */
  signedIn(over: Parameters<typeof sessionLike>[0] = {}): Jar {
    const session = sessionLike({
      accessToken,
      signedInAt: seconds(),
      expiresAt: seconds() + 3_600,
      ...over,
    });
    return new Jar().take(keepSession(session, new Jar(), [this.key], Date.now()));
  }

  /** As page script of ours sends it, signed in unless `jar` says otherwise. */
  send(path: string, init: RequestInit = {}, jar: Jar = this.signedIn()): Promise<Response> {
    const headers = new Headers({ 'x-baedal': '1', 'sec-fetch-site': 'same-origin' });
    new Headers(init.headers).forEach((value, name) => {
      headers.set(name, value);
    });
    const cookie = jar.getAll().map(({ name, value }) => `${name}=${value}`);
    if (cookie.length > 0) headers.set('cookie', cookie.join('; '));
    const { signal, ...rest } = init;
    return this.handle(
      new NextRequest(`${appOrigin}/api${path}`, { ...rest, ...(signal && { signal }), headers }),
    );
  }
}

export const codeOf = async (response: Response) => ProblemSchema.parse(await response.json()).code;
