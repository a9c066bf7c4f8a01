import type { IconName } from '@/components/ui/icon';
import type { AddressLabel } from '@/contract/schemas/person';

/** What stands beside a saved address. */
export const labelIcon = { home: 'home', work: 'briefcase', other: 'pin' } as const satisfies Record<
  AddressLabel,
  IconName
>;
