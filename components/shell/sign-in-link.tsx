'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import type { ButtonTone } from '@/components/ui/button-classes';
import { ButtonLink } from '@/components/ui/button-link';
import { handlers } from '@/lib/urls';

/** Signs in and comes back to this very page; `as="other"` lets another person in than the one signed in now. */
export function SignInLink(props: { as?: 'anyone' | 'other'; tone: ButtonTone; children: ReactNode }) {
  const pathname = usePathname();
  const href = props.as === 'other' ? handlers.signInAsOther(pathname) : handlers.signIn(pathname);
  return (
    <ButtonLink document href={href} tone={props.tone} size="large">
      {props.children}
    </ButtonLink>
  );
}
