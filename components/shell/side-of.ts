/** Which side of Baedal a path belongs to. */
import type { Role } from '@/contract/roles';
import { pages } from '@/lib/urls';

export function sideOf(pathname: string): Role {
  const under = (root: string) => pathname === root || pathname.startsWith(`${root}/`);
  if (under(pages.rider())) return 'rider';
  return under(pages.workplaces()) ? 'restaurant' : 'customer';
}
