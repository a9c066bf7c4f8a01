'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SavedBuilding, SavedDraft } from '@/components/address/saved-address-sheet';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Icon } from '@/components/ui/icon';
import { onDemand, useOnDemand } from '@/components/ui/on-demand';
import { Screen } from '@/components/ui/screen';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { maxSavedAddresses } from '@/contract/limits';
import type { FoundAddress } from '@/contract/place';
import type { SavedAddress } from '@/contract/schemas/person';
import styles from './saved-book.module.css';
import { SavedCard } from './saved-card';

const finder = onDemand(() =>
  import('@/components/address/find-building-sheet').then((module) => module.FindBuildingSheet),
);
const form = onDemand(() =>
  import('@/components/address/saved-address-sheet').then((module) => module.SavedAddressSheet),
);

/** What is open over the list: looking for a building, or the form for one. */
type Step =
  | { readonly kind: 'list' }
  | { readonly kind: 'find'; readonly draft: SavedDraft }
  | { readonly kind: 'form'; readonly draft: SavedDraft; readonly building: SavedBuilding };

const fresh: SavedDraft = { id: null, label: 'home', name: '', detail: '', entranceCode: '' };

function draftOf({ id, label, name, address }: SavedAddress): SavedDraft {
  return { id, label, name, detail: address.detail, entranceCode: address.entranceCode ?? '' };
}

/** The list of saved addresses, and what one does with them. */
export function SavedBook(props: { saved: readonly SavedAddress[]; place: FoundAddress | null }) {
  const t = useTranslations('savedAddresses');
  const [saved, setSaved] = useState(props.saved);
  const [step, setStep] = useState<Step>({ kind: 'list' });
  const [news, setNews] = useState('');
  const close = () => setStep({ kind: 'list' });
  const { place } = props;
  const isNew = place && !saved.some(({ address }) => address.roadAddress === place.roadAddress);
  const full = saved.length >= maxSavedAddresses;

  function keep(addresses: readonly SavedAddress[], said: string) {
    setSaved(addresses);
    setNews(said);
    close();
  }

  const add = (
    <div className={styles.actions}>
      {isNew && (
        <Button wide onClick={() => setStep({ kind: 'form', draft: fresh, building: place })}>
          <Icon name="pin" /> {t('addHere', { address: place.roadAddress.split(' ').slice(-2).join(' ') })}
        </Button>
      )}
      <Button tone="main" size="large" wide onClick={() => setStep({ kind: 'find', draft: fresh })}>
        {t('add')}
      </Button>
    </div>
  );
  return (
    <>
      <VisuallyHidden live="polite">{news}</VisuallyHidden>
      {saved.length === 0 ? (
        <EmptyState
          picture="map-pin"
          heading="h1"
          sentence={t('empty')}
          detail={t('emptyDetail')}
          action={add}
        />
      ) : (
        <Screen sentence={t('sentence', { count: saved.length })} detail={t('detailLine')}>
          <ul className={styles.list}>
            {saved.map((each) => (
              <SavedCard
                key={each.id}
                saved={each}
                onEdit={() => setStep({ kind: 'form', draft: draftOf(each), building: each.address })}
                onForgotten={(addresses) => keep(addresses, t('forgotten'))}
              />
            ))}
          </ul>
          {full ? <p className={styles.full}>{t('problems.too-many')}</p> : add}
        </Screen>
      )}
      {step.kind === 'find' && (
        <Finder
          onClose={close}
          onFound={(building) => setStep({ kind: 'form', draft: step.draft, building })}
        />
      )}
      {step.kind === 'form' && (
        <Form
          building={step.building}
          draft={step.draft}
          onClose={close}
          onChangeBuilding={() =>
            setStep({ kind: 'find', draft: { ...step.draft, detail: '', entranceCode: '' } })
          }
          onSaved={(addresses) => keep(addresses, t('savedNow'))}
        />
      )}
    </>
  );
}

function Finder(props: { onClose: () => void; onFound: (building: SavedBuilding) => void }) {
  const FindBuildingSheet = useOnDemand(finder);
  return FindBuildingSheet && <FindBuildingSheet open {...props} />;
}

function Form(props: {
  building: SavedBuilding;
  draft: SavedDraft;
  onClose: () => void;
  onChangeBuilding: () => void;
  onSaved: (addresses: readonly SavedAddress[]) => void;
}) {
  const SavedAddressSheet = useOnDemand(form);
  return SavedAddressSheet && <SavedAddressSheet open {...props} />;
}
