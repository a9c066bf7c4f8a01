'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { Scene } from './scene';

/** The cancel came too late: who was faster, and what can still be done. */
export function CancelLost({ scene }: { scene: Scene }) {
  const t = useTranslations('order.cancel');
  const accepted = scene === 'accepted' || scene === 'preparing';
  return (
    <Notice tone="care" announce="alert" title={accepted ? t('accepted') : t('moved')}>
      {accepted ? t('acceptedWords') : t('movedWords')}
    </Notice>
  );
}
