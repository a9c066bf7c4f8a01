'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { Trouble as Kind } from './use-notifications';

/** A press that changed nothing says so; a question that was closed is no trouble, but worth a word. */
export function Trouble({ kind }: { kind: Kind | null }) {
  const t = useTranslations('notifications.trouble');
  if (kind === null) return null;
  return (
    <Notice tone={kind === 'failed' ? 'care' : 'info'} announce="status">
      {t(kind)}
    </Notice>
  );
}
