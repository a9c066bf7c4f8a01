import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { notingFetch } from '@/lib/api/reads';
import { contentSecurityPolicy } from '@/lib/auth/security-headers';
import { noteChange } from './changes';
import { renderingHeader } from './document-key';
import { standBefore } from './front';

/** What the services say; null where they say that they cannot, 'gone' where nothing comes back. */
let world: string | null;
let open: Server[];
let origin: string;
let renderings: number;

async function listen(listener: RequestListener): Promise<{ server: Server; url: string }> {
  const server = createServer(listener);
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no address');
  return { server, url: `http://127.0.0.1:${address.port}` };
}

beforeEach(async () => {
  world = 'soup';
  open = [];
  renderings = 0;
  const services = await listen((request, response) => {
    if (world === 'gone') request.socket.destroy();
    else response.writeHead(world === null ? 503 : 200).end(world ?? 'asleep');
  });
  // As Next and our pages do: a nonce for each, the services' words, and the id it was asked under.
  const next: RequestListener = async (request, response) => {
    renderings += 1;
    const id = String(request.headers['x-request-id'] ?? 'none');
    const read = request.headers[renderingHeader] ? notingFetch(id, fetch) : fetch;
    const answer = await read(services.url, {}).catch(() => null);
    const words = answer?.ok ? await answer.text() : 'try again';
    const nonce = Buffer.from(crypto.randomUUID()).toString('base64');
    const policy = { nonce, hostedUiUrl: origin, https: false, development: false };
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy(policy),
      'x-request-id': id,
    });
    response.end(
      `<p>${words} for ${request.headers.cookie ?? 'nobody'}</p><script nonce="${nonce}">1</script>`,
    );
  };
  const web = await listen(next);
  origin = web.url;
  standBefore(web.server, origin);
});

afterEach(() => {
  for (const server of open) {
    server.closeAllConnections();
    server.close();
  }
});

async function ask(headers: Record<string, string> = {}, path = '/') {
  const answer = await fetch(origin + path, { headers: { 'accept-language': 'ko', ...headers } });
  const text = await answer.text();
  const kept = answer.headers.get('content-security-policy')?.includes("'sha256-") ?? false;
  return { kept, words: /<p>(.*)<\/p>/.exec(text)?.[1] };
}

describe('before Next', () => {
  it('one rendering answers everybody who is nobody', async () => {
    expect(await ask()).toEqual({ kept: false, words: 'soup for nobody' });
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask()));
    expect(answers).toEqual(Array(20).fill({ kept: true, words: 'soup for locale=ko' }));
    expect(renderings).toBe(2);
  });

  it('a change is in the next document', async () => {
    for (const words of ['soup', 'rice', 'tea']) {
      world = words;
      noteChange();
      await ask();
      expect(await ask()).toEqual({ kept: true, words: `${words} for locale=ko` });
    }
  });

  it('Next answers by itself whoever has a session, and every other question', async () => {
    await ask();
    await ask();
    expect(await ask({ cookie: '__Host-baedal-session.0=1.x' })).toEqual({
      kept: false,
      words: 'soup for __Host-baedal-session.0=1.x',
    });
    for (const headers of [{ rsc: '1' }, { 'next-router-prefetch': '1' }, { [renderingHeader]: '1' }]) {
      expect((await ask(headers)).kept).toBe(false);
    }
    for (const path of ['/orders', '/?utm_source=paper', '/?_rsc=1']) {
      await ask({}, path);
      expect((await ask({}, path)).kept).toBe(false);
    }
    expect((await ask()).kept).toBe(true);
  });

  it.each([null, 'gone'])(
    'nothing old is sent, and no excuse kept, while the services answer %s',
    async (away) => {
      await ask();
      await ask();
      world = away;
      noteChange();
      expect(await ask()).toEqual({ kept: false, words: 'try again for nobody' });
      expect((await ask()).kept).toBe(false);
    },
  );
});
