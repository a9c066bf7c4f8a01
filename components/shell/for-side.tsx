'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import type { Role } from '@/contract/roles';
import { sideOf } from './side-of';

/** Shows what belongs to the side one is on: `forbidden.tsx` is told nothing but the address. */
export function ForSide(props: Readonly<Record<Role, ReactNode>>) {
  return props[sideOf(usePathname())];
}
