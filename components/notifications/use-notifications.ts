'use client';

import { useLocale } from 'next-intl';
import { useCallback, useEffect, useRef, useState } from 'react';
import { readStanding, type Standing } from '@/lib/push/standing';
import { switchOff, switchOn, tellAgain } from '@/lib/push/switch';

/** Why a press changed nothing. */
export type Trouble = 'dismissed' | 'failed';

export interface Notifications {
  /** Null until it is known. */
  readonly standing: Standing | null;
  readonly isBusy: boolean;
  readonly trouble: Trouble | null;
  /** Switches on, or off where they are on. */
  readonly press: () => void;
}

/** Notifications of this device, as they stand and as one switches them. */
export function useNotifications(): Notifications {
  const locale = useLocale();
  const [standing, setStanding] = useState<Standing | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [isBusy, setBusy] = useState(false);
  const busy = useRef(false);

  useEffect(() => {
    let gone = false;
    const look = () =>
      readStanding().then(
        (found) => {
          if (gone || busy.current) return;
          setStanding(found);
          if (found === 'on') void tellAgain(locale);
        },
        () => !gone && setStanding('unsupported'),
      );
    void look();
    // Allowed or refused in the browser's settings meanwhile.
    const back = () => !document.hidden && void look();
    document.addEventListener('visibilitychange', back);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', back);
    };
  }, [locale]);

  const press = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    setBusy(true);
    setTrouble(null);
    try {
      if (standing === 'on') {
        await switchOff();
        setStanding('off');
      } else {
        const became = await switchOn(locale);
        if (became === 'on' || became === 'denied') setStanding(became);
        else setTrouble(became);
      }
    } catch {
      setTrouble('failed');
    } finally {
      busy.current = false;
      setBusy(false);
    }
  }, [standing, locale]);

  return { standing, isBusy, trouble, press: () => void press() };
}
