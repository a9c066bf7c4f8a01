'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';

/** Copies an address, and says whether it worked. */
export function CopyAddress({ address }: { address: string }) {
  const t = useTranslations('rider');
  const [state, setState] = useState<'copy' | 'copied' | 'copyFailed'>('copy');
  async function copy() {
    try {
      await navigator.clipboard.writeText(address);
      setState('copied');
    } catch {
      setState('copyFailed');
    }
  }
  return (
    <Button tone="quiet" wide onClick={() => void copy()}>
      {state === 'copied' && <Icon name="check" />}
      <span role="status">{t(`action.${state}`)}</span>
    </Button>
  );
}
