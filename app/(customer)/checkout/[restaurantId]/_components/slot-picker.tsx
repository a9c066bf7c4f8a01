'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Chip, ChipRow } from '@/components/ui/chip';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { Skeleton } from '@/components/ui/skeleton';
import type { Slot } from '@/contract/schemas/slot';
import { slotDays, standInFor } from '@/lib/checkout/slots';
import { useSlots } from '@/lib/checkout/use-slots';
import { formatDayWord, formatTimeRange } from '@/lib/format/time';
import { useShare } from './checkout-context';
import styles from './slot-picker.module.css';

/**
 * The day, then the time. A slot that is gone by now makes room for the next free one, which is said and never just
 * ordered: the price and the button show it first.
 */
export function SlotPicker() {
  const { restaurantId, timeZone, position, form, change, errorOf } = useShare();
  const t = useTranslations('checkout.slot');
  const locale = useLocale();
  const { list, state, refresh } = useSlots(restaurantId, form.serviceType, position);
  const [gone, setGone] = useState<Slot | null>(null);
  const error = errorOf('slot');

  useEffect(() => {
    if (error) refresh();
  }, [error, refresh]);

  useEffect(() => {
    if (!list || state !== 'current') return;
    const standIn = standInFor(list.slots, form.scheduledFor);
    if (!standIn || standIn.from === form.scheduledFor) return;
    setGone(form.scheduledFor ? { from: form.scheduledFor, to: form.scheduledTo } : null);
    change({ scheduledFor: standIn.from, scheduledTo: standIn.to });
  }, [list, state, form.scheduledFor, form.scheduledTo, change]);

  function choose(slot: Slot | undefined) {
    if (!slot) return;
    setGone(null);
    change({ scheduledFor: slot.from, scheduledTo: slot.to });
  }

  if (!list) {
    return state === 'failed' ? (
      <Notice tone="care" announce="status" action={<Button onClick={refresh}>{t('retry')}</Button>}>
        {t('failed')}
      </Notice>
    ) : (
      <Skeleton shape="card" />
    );
  }
  const days = slotDays(list.slots, timeZone);
  const chosen = list.slots.find((slot) => slot.from === form.scheduledFor);
  const today = days.find(({ slots }) => slots.some((slot) => slot === chosen)) ?? days[0];
  if (!today || !list.slots.some((slot) => slot.available)) return <Notice tone="care">{t('none')}</Notice>;
  return (
    <div className={styles.picker}>
      <ChipRow label={t('day')}>
        {days.map((each) => {
          const [first] = each.slots;
          return (
            <Chip
              key={each.day}
              pressed={each === today}
              disabled={!each.slots.some((slot) => slot.available)}
              onClick={() => choose(each.slots.find((slot) => slot.available))}
            >
              {first && formatDayWord(first.from, list.now, timeZone, locale)}
            </Chip>
          );
        })}
      </ChipRow>
      <Select
        id="checkout-slot"
        label={t('time')}
        error={error}
        value={form.scheduledFor}
        onChange={(event) => choose(today.slots.find((slot) => slot.from === event.target.value))}
      >
        {today.slots.map((slot) => {
          const range = formatTimeRange(slot, timeZone);
          return (
            <option key={slot.from} value={slot.from} disabled={!slot.available}>
              {slot.available ? range : t('full', { range })}
            </option>
          );
        })}
      </Select>
      <p role="status" className={styles.gone}>
        {gone && chosen
          ? t('gone', {
              before: formatTimeRange(gone, timeZone),
              now: formatTimeRange(chosen, timeZone),
            })
          : ''}
      </p>
    </div>
  );
}
