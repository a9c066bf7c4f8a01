import { describe, expect, it } from 'vitest';
import { compileRoutes } from './routing';
import { segmentsOf } from './target';
import { openRoute } from './testing/describe';

function keyFor(keys: readonly string[], method: string, path: string): string | undefined {
  const match = compileRoutes(keys.map(openRoute)).match(method, segmentsOf(path));
  return match?.route.description.key;
}

describe('route selection', () => {
  const worked = ['GET /pets/dog/1', 'GET /pets/dog/{id}', 'GET /pets/{proxy+}', 'ANY /{proxy+}', '$default'];

  it.each([
    ['GET', '/pets/dog/1', 'GET /pets/dog/1'],
    ['GET', '/pets/dog/2', 'GET /pets/dog/{id}'],
    ['GET', '/pets/cat/1', 'GET /pets/{proxy+}'],
    ['POST', '/test/5', 'ANY /{proxy+}'],
    ['GET', '/', '$default'],
  ])(
    'worked example of http-api-develop-routes: %s %s takes %s, in any order of insertion',
    (method, path, key) => {
      expect(keyFor(worked, method, path)).toBe(key);
      expect(keyFor([...worked].reverse(), method, path)).toBe(key);
    },
  );

  it.each([
    ['/customer', true],
    ['/customer/orders', false],
    ['/Customer', false],
    ['/customer/', false],
  ])('ANY /customer is an exact path: %s → %s', (path, matches) => {
    expect(keyFor(['ANY /customer'], 'DELETE', path) !== undefined).toBe(matches);
  });

  it('prefers the explicit method to ANY before it compares paths', () => {
    expect(keyFor(['ANY /pets/dog', 'GET /pets/{name}'], 'GET', '/pets/dog')).toBe('GET /pets/{name}');
  });

  it('prefers any full match to a greedy one, also through ANY', () => {
    expect(keyFor(['OPTIONS /{proxy+}', 'ANY /customer'], 'OPTIONS', '/customer')).toBe('ANY /customer');
  });

  it('takes the greedy route with the longest literal prefix', () => {
    const keys = ['GET /a/{proxy+}', 'GET /a/b/{proxy+}', 'GET /{x}/b/{proxy+}'];
    expect(keyFor(keys, 'GET', '/a/b/c')).toBe('GET /a/b/{proxy+}');
    expect(keyFor(keys, 'GET', '/z/b/c')).toBe('GET /{x}/b/{proxy+}');
  });

  it('goes back from a literal that leads nowhere', () => {
    expect(keyFor(['GET /a/b/c', 'GET /a/{x}/d'], 'GET', '/a/b/d')).toBe('GET /a/{x}/d');
    expect(
      compileRoutes(['GET /a/b/c', 'GET /a/{x}/d'].map(openRoute)).match('GET', ['a', 'b', 'd'])?.values,
    ).toEqual(['b']);
  });

  it('gives a greedy parameter at least one segment, and all the rest', () => {
    const routes = compileRoutes([openRoute('GET /pets/{proxy+}')]);
    expect(routes.match('GET', ['pets'])).toBeNull();
    expect(routes.match('GET', ['pets', ''])).toBeNull();
    expect(routes.match('GET', ['pets', 'a', 'b'])?.values).toEqual(['a/b']);
  });

  it.each(['.', '..', '%2e', '%2E%2e', '.%2e'])('never lets %s stand for a parameter', (segment) => {
    expect(keyFor(['GET /a/{x}', 'GET /a/{rest+}'], 'GET', `/a/${segment}`)).toBeUndefined();
  });

  it('answers another method with nothing, not with 405', () => {
    expect(keyFor(['GET /a'], 'POST', '/a')).toBeUndefined();
    expect(keyFor(['GET /a'], 'HEAD', '/a')).toBeUndefined();
  });

  it.each(['get /a', 'GET a', 'GET /a/', 'GET  /a', 'GET /{id}.json', 'GET /{all+}/b', 'TRACE /a'])(
    'refuses the route key "%s"',
    (key) => {
      expect(() => compileRoutes([openRoute(key)])).toThrow(/not one that API Gateway accepts/);
    },
  );

  it('refuses two routes that differ only in the names of parameters', () => {
    expect(() => compileRoutes(['GET /a/{x}', 'GET /a/{y}'].map(openRoute))).toThrow(/ConflictException/);
  });
});
