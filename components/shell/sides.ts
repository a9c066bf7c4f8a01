/** Where each side of Baedal begins. */
import type { IconName } from '@/components/ui/icon';
import type { Role } from '@/contract/roles';
import { pages } from '@/lib/urls';

export const sides = {
  customer: { href: pages.home(), icon: 'bag' },
  restaurant: { href: pages.workplaces(), icon: 'store' },
  rider: { href: pages.rider(), icon: 'rider' },
} as const satisfies Record<Role, { href: string; icon: IconName }>;
