/** The browser's `CacheStorage` in memory, as far as the worker uses it. */

const keyOf = (request: RequestInfo | URL) =>
  new URL(request instanceof Request ? request.url : request, 'http://baedal.test').href;

class FakeCache {
  private readonly entries = new Map<string, Response>();

  async match(request: RequestInfo | URL): Promise<Response | undefined> {
    return this.entries.get(keyOf(request))?.clone();
  }

  async put(request: RequestInfo | URL, response: Response): Promise<void> {
    this.entries.set(keyOf(request), response);
  }

  async delete(request: RequestInfo | URL): Promise<boolean> {
    return this.entries.delete(keyOf(request));
  }

  async keys(): Promise<readonly Request[]> {
    return [...this.entries.keys()].map((url) => new Request(url));
  }
}

/** Only what the worker calls is there; anything else would fail loudly. */
export function fakeCaches(): CacheStorage {
  const all = new Map<string, FakeCache>();
  const storage = {
    open: async (name: string) => {
      const known = all.get(name) ?? new FakeCache();
      all.set(name, known);
      return known;
    },
    keys: async () => [...all.keys()],
    delete: async (name: string) => all.delete(name),
    match: async (request: RequestInfo | URL) => {
      for (const cache of all.values()) {
        const found = await cache.match(request);
        if (found) return found;
      }
      return undefined;
    },
  };
  return storage as unknown as CacheStorage;
}
