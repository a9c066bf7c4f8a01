'use client';
import { useCallback, useEffect, useRef } from 'react';
import type { Offer } from '@/contract/schemas/job';
import type { WorkSound } from '../work/work-sound';
import { offersGone } from './offers-gone';

/** Calls while an offer is open, and tells when one passed by unanswered. Returns how to say "answered here". */
export function useOffers(offers: readonly Offer[], sound: WorkSound, onPassed: () => void) {
  const before = useRef(offers);
  const answered = useRef(new Set<string>());
  useEffect(() => {
    const gone = offersGone(before.current, offers, answered.current);
    before.current = offers;
    if (gone.length > 0) onPassed();
  }, [offers, onPassed]);

  const calling = offers.length > 0;
  useEffect(() => {
    sound.ring(calling ? 'urgent' : 'silent');
    return () => sound.ring('silent');
  }, [calling, sound]);

  return useCallback((offerId: string) => {
    answered.current.add(offerId);
  }, []);
}
