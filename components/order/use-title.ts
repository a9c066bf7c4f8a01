'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';

/** Says `title` in the tab, so that a glance at it tells how things stand. */
export function useTitle(title: string): void {
  const t = useTranslations('common');
  const name = t('name');
  useEffect(() => {
    document.title = `${title} · ${name}`;
  }, [title, name]);
}
