'use client';

import { useTranslations } from 'next-intl';
import type { CancelRequest } from '@/contract/schemas/order';
import { formatTime } from '@/lib/format/time';
import { Said } from './said';

/** What became of the wish to cancel. Granted, the whole screen says so and this says nothing. */
export function CancelRequestNote({ request, timeZone }: { request: CancelRequest; timeZone: string }) {
  const t = useTranslations('order.cancelRequest');
  switch (request.status) {
    case 'open':
      return (
        <Said tone="info" title={t('open')}>
          {t('openWords', { time: formatTime(request.lapsesAt, timeZone) })}
        </Said>
      );
    case 'declined':
      return (
        <Said announce="alert" title={t('declined')}>
          {t('declinedWords', { reason: t(request.declineReason ?? 'other') })}
        </Said>
      );
    case 'lapsed':
      return (
        <Said announce="alert" title={t('lapsed')}>
          {t('lapsedWords')}
        </Said>
      );
    case 'approved':
      return null;
  }
}
