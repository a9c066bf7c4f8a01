'use client';

import { createContext, use } from 'react';
import type { Position } from '@/contract/place';
import type { Quote } from '@/contract/schemas/basket';
import type { CheckoutForm } from '@/lib/checkout/form';
import type { IssuePlace } from '@/lib/checkout/issues';

/** What the live parts of the form share. Everything else is the browser's own fields, drawn by the server. */
export interface CheckoutShare {
  readonly restaurantId: string;
  readonly timeZone: string;
  /** Where it would be brought; null while that is not known. */
  readonly position: Position | null;
  readonly form: CheckoutForm;

  readonly change: (parts: Partial<CheckoutForm>) => void;
  readonly quote: Quote | null;
  /** A price is being asked for; the quote is of what was before. */
  readonly asking: boolean;
  /** What is wrong at a place, in words. */
  readonly errorOf: (place: IssuePlace) => string | undefined;
}

export const CheckoutContext = createContext<CheckoutShare | null>(null);

/** The shared parts of the checkout around this. */
export function useShare(): CheckoutShare {
  const share = use(CheckoutContext);
  if (!share) throw new Error('a live part of the checkout stands outside of it');
  return share;
}
