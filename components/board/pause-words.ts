import type { useTranslations } from 'next-intl';
import type { Board } from '@/contract/schemas/board';
import { formatTime } from '@/lib/format/time';

/** Why and until when no orders are taken. */
export function pauseWords(
  { opening, pauseReason, timeZone }: Board['restaurant'],
  t: ReturnType<typeof useTranslations<'board.pause'>>,
): string {
  if (pauseReason === 'missed_orders') return t('missed');
  return opening.nextChangeAt
    ? t('until', { time: formatTime(opening.nextChangeAt, timeZone) })
    : t('untilPressed');
}
