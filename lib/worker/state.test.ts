import { expect, test } from 'vitest';
import { changeState, readState } from './state';
import { fakeCaches } from './testing/fake-caches';

test('what two tabs say at the same moment is both kept', async () => {
  const caches = fakeCaches();
  await Promise.all([
    changeState(caches, { person: 'p1', locale: 'en' }),
    changeState(caches, { subscriber: 'p1' }),
    changeState(caches, { theme: 'dark' }),
  ]);
  expect(await readState(caches)).toEqual({ person: 'p1', locale: 'en', theme: 'dark', subscriber: 'p1' });
});
