import type { ReactNode } from 'react';
import { PlainHeader } from '@/components/shell/plain-header';
import { mainId } from '@/components/ui/skip-link';

/** Whoever looks on may be nobody's customer yet: no account, no address, no basket above it. */
export default function SharedLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <PlainHeader />
      <main id={mainId}>{children}</main>
    </>
  );
}
