import { useLocale, useTimeZone, useTranslations } from 'next-intl';
import type { RestaurantSummary } from '@/contract/schemas/restaurant';
import { formatDayTime, formatMinutesRange } from '@/lib/format/time';
import { standingOf } from './standing';

/**
 * Where it stands in a word or two: how soon the food comes (or for `pickup` can be fetched), when it opens again, or
 * that it has to be fetched.
 */
export function StandingLabel(props: {
  restaurant: Pick<RestaurantSummary, 'opening' | 'reach' | 'terms' | 'prepMinutes'>;
  pickup?: boolean;
  now: string;
}) {
  const t = useTranslations('home');
  const locale = useLocale();
  const timeZone = useTimeZone() ?? 'Asia/Seoul';
  const { opening, reach, prepMinutes } = props.restaurant;
  const standing = standingOf(props.restaurant);
  if (standing === 'open' || standing === 'far') {
    if (props.pickup) return t('readyIn', { minutes: prepMinutes });
    if (standing === 'far') return t('standing.far');
    return reach ? formatMinutesRange(reach.etaMinutes, locale) : null;
  }
  if (!opening.nextChangeAt) return t(`standing.${standing}`);
  const at = formatDayTime(opening.nextChangeAt, props.now, timeZone, locale);
  return t(`standing.${standing}Until`, { at });
}
