'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Sheet } from '@/components/ui/sheet';
import type { AddressMatch } from '@/contract/place';
import { useAddressSearch } from '@/lib/address/use-address-search';
import { AddressCombobox } from './address-combobox';

/** The first step of saving an address: which building. */
export function FindBuildingSheet(props: {
  open: boolean;
  onFound: (address: AddressMatch) => void;
  onClose: () => void;
}) {
  const t = useTranslations('savedAddresses');
  const [typed, setTyped] = useState('');
  const search = useAddressSearch(typed);
  const input = useRef<HTMLInputElement>(null);
  // The sheet opens itself in an effect, and gives the focus to its cross.
  useEffect(() => input.current?.focus(), []);
  return (
    <Sheet open={props.open} title={t('findTitle')} onClose={props.onClose}>
      <search>
        <AddressCombobox
          search={search}
          typed={typed}
          onType={setTyped}
          onChoose={(index) => {
            const address = search.addresses[index];
            if (address) props.onFound(address);
          }}
          input={input}
          awake
        />
      </search>
    </Sheet>
  );
}
