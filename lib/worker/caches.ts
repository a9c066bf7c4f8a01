/**
 * Names of what the worker keeps. Files belong to a build; pages to a build and to the person they were made for. Two
 * builds are kept: tabs of the one before are still open, and what they saw last is still worth reading.
 */

const prefix = 'baedal';
/** For pages that were made for nobody. */
const nobody = 'nobody';

export const filesCache = (build: string) => `${prefix} files ${build}`;
export const pagesCache = (build: string, person: string | null) =>
  `${prefix} pages ${build} ${person ?? nobody}`;
/** What the worker must know after it slept: whose browser this is, and how it speaks. */
export const stateCache = `${prefix} state`;

interface CacheName {
  readonly sort: 'files' | 'pages';
  readonly build: string;
  /** Of pages; null for nobody. */
  readonly person: string | null;
}

function read(name: string): CacheName | null {
  const [head, sort, build, person] = name.split(' ');
  if (head !== prefix || !build || (sort !== 'files' && sort !== 'pages')) return null;
  return { sort, build, person: !person || person === nobody ? null : person };
}

/** Of `names`, oldest first as the browser lists them: those of builds before the last. */
export function namesOfOldBuilds(names: readonly string[], build: string): string[] {
  const builds = names
    .map((name) => read(name)?.build)
    .filter((each) => each !== undefined && each !== build);
  const previous = builds.at(-1);
  return names.filter((name) => {
    const found = read(name);
    return found && found.build !== build && found.build !== previous;
  });
}

/** Of `names`: pages that were made for somebody, and not for `person`. */
export function namesOfOthers(names: readonly string[], person: string | null): string[] {
  return names.filter((name) => {
    const found = read(name);
    return found?.sort === 'pages' && found.person !== null && found.person !== person;
  });
}

/** Of `names`: pages that `person` may read here, the newest build first. */
export function namesReadableBy(names: readonly string[], person: string | null): string[] {
  return names
    .filter((name) => {
      const found = read(name);
      return found?.sort === 'pages' && (found.person === null || found.person === person);
    })
    .reverse();
}
