import { beforeEach, describe, expect, it } from 'vitest';
import type { DocumentKey } from './document-key';
import { createDocuments, type Documents } from './documents';
import type { KeptDocument } from './keepable';

const key = (change: Partial<DocumentKey> = {}): DocumentKey => ({
  url: '/',
  locale: 'ko',
  theme: undefined,
  place: undefined,
  ...change,
});

let now: number;
/** What the services say; a document is named after it. */
let world: string;
let renderings: string[];
let checks: number;
let documents: Documents;
let gate: Promise<void>;
let size: number;

beforeEach(() => {
  now = 0;
  world = 'first';
  renderings = [];
  checks = 0;
  gate = Promise.resolve();
  size = 1_000;
  documents = createDocuments({
    now: () => now,
    async render({ url }) {
      const seen = world;
      renderings.push(url);
      await gate;
      return url.includes('missing') ? null : documentOf(`${url} ${seen}`, seen);
    },
    async sayTheSame([read]) {
      checks += 1;
      return read?.digest === world;
    },
  });
});

function documentOf(name: string, digest: string): KeptDocument {
  const body = Buffer.from(name);
  return {
    headers: {},
    bodies: { br: body, gzip: body, identity: body },
    bytes: size,
    reads: [{ url: 'u', digest }],
  };
}

/** Renderings wait from now on, until what this gives back is called. */
function hold(): () => void {
  let open = () => {};
  gate = new Promise((resolve) => {
    open = resolve;
  });
  return () => open();
}
const soon = () => new Promise((resolve) => setImmediate(resolve));

const find = async (change: Partial<DocumentKey> = {}) =>
  (await documents.find(key(change)))?.bodies.identity.toString() ?? null;
/** Asked once and again. */
async function warm(change: Partial<DocumentKey> = {}): Promise<void> {
  await find(change);
  await find(change);
}

describe('public documents', () => {
  it('are rendered when they are asked for again, and then kept', async () => {
    expect(await find()).toBeNull();
    expect(renderings).toEqual([]);
    for (let time = 0; time < 5; time += 1) expect(await find()).toBe('/ first');
    expect(renderings).toEqual(['/']);
    expect(checks).toBe(0);
  });

  it.each<Partial<DocumentKey>>([{ locale: 'en' }, { theme: 'dark' }, { place: 'p' }, { url: '/?a=1' }])(
    'are never one for two keys: %o',
    async (other) => {
      await warm();
      expect(await find(other)).toBeNull();
      await find(other);
      expect(renderings).toHaveLength(2);
    },
  );

  it('are looked at once a second, however many ask, and rendered anew when the services say otherwise', async () => {
    await warm();
    now = 1_000;
    expect(await Promise.all([find(), find(), find()])).toEqual(Array(3).fill('/ first'));
    expect(checks).toBe(1);
    now = 1_999;
    await find();
    expect(checks).toBe(1);
    world = 'second';
    now = 2_000;
    expect(await Promise.all([find(), find()])).toEqual(['/ second', '/ second']);
    expect(renderings).toHaveLength(2);
  });

  it('are looked at before anybody sees them after a change', async () => {
    await warm();
    world = 'second';
    documents.noteChange();
    expect(await find()).toBe('/ second');
    expect(await find()).toBe('/ second');
    expect(renderings).toHaveLength(2);
  });

  it('show a change also to who joins a rendering or a look that began before it', async () => {
    await warm();
    const opened = hold();
    world = 'second';
    documents.noteChange();
    const first = find();
    await soon();
    world = 'third';
    documents.noteChange();
    const late = [find(), find()];
    opened();
    await first;
    expect(await Promise.all(late)).toEqual(['/ third', '/ third']);
    expect(renderings).toHaveLength(3);
  });

  it('are rendered anew in the background when they are old, and sent meanwhile', async () => {
    await warm();
    now = 30_500;
    expect(await find()).toBe('/ first');
    await soon();
    expect(renderings).toHaveLength(2);
    await find();
    expect(renderings).toHaveLength(2);
  });

  it('are never sent older than a minute, however seldom they are asked for', async () => {
    await warm();
    now = 60_000;
    const opened = hold();
    let sent: string | null = 'nothing';
    const asked = find().then((name) => {
      sent = name;
    });
    await soon();
    expect(sent).toBe('nothing');
    opened();
    await asked;
    expect(sent).toBe('/ first');
    expect(renderings).toHaveLength(2);
  });

  it('share one rendering among all who wait', async () => {
    const opened = hold();
    for (const url of ['/a', '/b']) await find({ url });
    const waiting = ['/a', '/a', '/b', '/a'].map((url) => find({ url }));
    opened();
    expect(await Promise.all(waiting)).toEqual(['/a first', '/a first', '/b first', '/a first']);
    expect(renderings).toEqual(['/a', '/b']);
  });

  it('are Next’s own while fifty others are waited for', async () => {
    const opened = hold();
    const urls = Array.from({ length: 51 }, (_, index) => `/?q=${index}`);
    for (const url of urls) await find({ url });
    const waiting = urls.map((url) => find({ url }));
    expect(await waiting[50]).toBeNull();
    opened();
    expect((await Promise.all(waiting)).filter(Boolean)).toHaveLength(50);
  });

  it('that cannot be kept are not tried at every visit', async () => {
    for (let visit = 0; visit < 10; visit += 1) expect(await find({ url: '/missing' })).toBeNull();
    expect(renderings).toEqual(['/missing']);
    now = 10_001;
    await find({ url: '/missing' });
    expect(renderings).toHaveLength(2);
  });

  it('make room for each other: the one that was not asked for longest goes first', async () => {
    size = 30 * 1024 * 1024;
    await warm({ url: '/a' });
    await warm({ url: '/b' });
    await find({ url: '/a' });
    await warm({ url: '/c' });
    renderings = [];
    expect(await find({ url: '/a' })).toBe('/a first');
    await find({ url: '/b' });
    expect(renderings).toEqual(['/b']);
  });

  it('are Next’s own where the services cannot be asked or the rendering fails', async () => {
    const failing = createDocuments({
      now: () => now,
      render: () => Promise.reject(new Error('down')),
      sayTheSame: async () => false,
    });
    expect(await failing.find(key())).toBeNull();
    expect(await failing.find(key())).toBeNull();
  });
});
