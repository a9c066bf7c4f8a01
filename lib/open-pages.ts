import { pages } from './urls';

/** Whether `pathname` is for everybody: who is signed in changes its header and nothing else. */
export function isOpenToAll(pathname: string): boolean {
  const under = [pages.restaurant(''), pages.address(), pages.basket()];
  return pathname === pages.home() || under.some((root) => pathname.startsWith(root));
}
