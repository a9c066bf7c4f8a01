'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { SheetButton } from '@/components/ui/sheet-button';
import type { FoundAddress } from '@/contract/place';

const load = () => import('./saved-address-sheet').then((module) => module.SavedAddressSheet);

/** Offers to save the place that was just chosen. `door` is read when the sheet opens, with what was typed by then. */
export function SavePlaceButton(props: {
  place: FoundAddress;
  door: () => { readonly detail: string; readonly entranceCode: string };
}) {
  const t = useTranslations('savedAddresses');
  const [saved, setSaved] = useState(false);
  return (
    <div>
      <p role="status">{saved && t('savedNow')}</p>
      {!saved && (
        <SheetButton
          load={load}
          render={(SavedAddressSheet, { open, onClose }) =>
            open &&
            // HTML knows no form within a form.
            createPortal(
              <SavedAddressSheet
                open
                building={props.place}
                draft={{ id: null, label: 'home', name: '', ...props.door() }}
                onSaved={() => setSaved(true)}
                onClose={onClose}
              />,
              document.body,
            )
          }
        >
          {t('offer')}
        </SheetButton>
      )}
    </div>
  );
}
