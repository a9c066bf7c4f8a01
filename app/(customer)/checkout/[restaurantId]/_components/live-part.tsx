'use client';

import { useOnDemand } from '@/components/ui/on-demand';
import { Skeleton } from '@/components/ui/skeleton';
import type { CheckoutForm } from '@/lib/checkout/form';
import { useShare } from './checkout-context';
import { liveParts } from './live-parts';

const wanted: Record<keyof typeof liveParts, (form: CheckoutForm) => boolean> = {
  slots: ({ when }) => when === 'slot',
  coupon: () => true,
  cash: ({ paymentMethod }) => paymentMethod === 'cash_at_door',
};

/** The place of a part that needs script, and the part itself where the form wants it. */
export function LivePart({ part }: { part: keyof typeof liveParts }) {
  const { form } = useShare();
  return wanted[part](form) ? <Wanted part={part} /> : null;
}

function Wanted({ part }: { part: keyof typeof liveParts }) {
  const Part = useOnDemand(liveParts[part]);
  return Part ? <Part /> : <Skeleton shape="card" />;
}
