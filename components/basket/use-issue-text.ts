'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Issue } from '@/lib/checkout/issues';
import { formatMoney } from '@/lib/format/money';
import { formatDayTime } from '@/lib/format/time';

/** The sentence of a reason why a basket cannot be ordered, with its numbers where the server gave them. */
export function useIssueText(timeZone = 'Asia/Seoul'): (issue: Issue) => string {
  const t = useTranslations('basket.issues');
  const locale = useLocale();
  return ({ code, about }) => {
    switch (code) {
      case 'STORE_CLOSED':
      case 'STORE_PAUSED': {
        if (!about?.at) return t(code);
        return t(`${code}_until`, {
          time: formatDayTime(about.at, new Date().toISOString(), timeZone, locale),
        });
      }
      case 'MIN_ORDER_NOT_MET':
        return about?.amountMinor
          ? t('MIN_ORDER_NOT_MET_amount', { amount: formatMoney(about.amountMinor, locale) })
          : t(code);
      case 'COUPON_UNAVAILABLE':
        return t(`coupon.${about?.coupon ?? 'unknown'}`, {
          amount: formatMoney(about?.amountMinor ?? 0, locale),
          time: about?.at ? formatDayTime(about.at, new Date().toISOString(), timeZone, locale) : '',
        });
      case 'QUANTITY_INVALID':
        // More than the kitchen has; a number that is none has no amount with it.
        if (about?.amountMinor === undefined) return t(code);
        return about.amountMinor > 0 ? t('QUANTITY_LEFT', { count: about.amountMinor }) : t('QUANTITY_NONE');
      case 'OPTION_UNAVAILABLE':
      case 'OPTIONS_INVALID':
        return about?.name ? t(`${code}_name`, { name: about.name[locale] }) : t(code);
      default:
        return t(code);
    }
  };
}
