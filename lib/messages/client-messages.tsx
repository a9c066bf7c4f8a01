import 'server-only';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Namespace } from './catalogue';

/** What every client component may rely on: words of the primitives, and of the error screens. */
const always = ['common', 'errors'] as const satisfies readonly Namespace[];

/**
 * Gives client components below it the messages of `namespaces` (and `common`, `errors`), and no others. An inner
 * one replaces an outer one, so each names everything its own client components say.
 */
export async function ClientMessages(props: { namespaces?: readonly Namespace[]; children: ReactNode }) {
  const all: Partial<Record<Namespace, object>> = await getMessages();
  const picked = Object.fromEntries(
    [...always, ...(props.namespaces ?? [])].map((name) => [name, all[name]]),
  );
  return <NextIntlClientProvider messages={picked}>{props.children}</NextIntlClientProvider>;
}
