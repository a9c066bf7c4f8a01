'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { labelIcon } from '@/components/address/label-icon';
import { PlaceForm } from '@/components/address/place-form';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Icon } from '@/components/ui/icon';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { SavedAddress } from '@/contract/schemas/person';
import { forgetAddress, type KeepProblem } from '@/lib/address/keep-address';
import { placeOfSaved } from '@/lib/address/place-of-saved';
import { pages } from '@/lib/urls';
import styles from './saved-book.module.css';

/** One saved address: order there, change it, forget it. Forgetting asks once more, in the same place. */
export function SavedCard(props: {
  saved: SavedAddress;
  onEdit: () => void;
  onForgotten: (addresses: readonly SavedAddress[]) => void;
}) {
  const { saved } = props;
  const t = useTranslations('savedAddresses');
  const [step, setStep] = useState<'shown' | 'sure' | 'going'>('shown');
  const [problem, setProblem] = useState<KeepProblem | null>(null);
  const name = saved.name || t(`labels.${saved.label}`);
  const { roadAddress, detail, entranceCode } = saved.address;
  const formId = `place-${saved.id}`;

  async function forget() {
    setStep('going');
    const outcome = await forgetAddress(saved.id);
    if (outcome.ok) return props.onForgotten(outcome.addresses);
    setProblem(outcome.problem);
    setStep('shown');
  }

  return (
    <Card as="li" className={styles.card ?? ''}>
      <h2 className={styles.name}>
        <Icon name={labelIcon[saved.label]} /> {name}
      </h2>
      <p>
        {roadAddress}
        {detail && `, ${detail}`}
      </p>
      {entranceCode && <p className={styles.small}>{t('entranceKept')}</p>}
      <div role="status">
        {problem && <p className={styles.problem}>{t(`problems.${problem}`)}</p>}
        {step !== 'shown' && <p className={styles.strong}>{t('sure', { name })}</p>}
      </div>
      <div className={styles.buttons}>
        {step === 'shown' ? (
          <>
            <Button type="submit" form={formId} tone="strong">
              {t('choose')}
              <VisuallyHidden> {name}</VisuallyHidden>
            </Button>
            <Button onClick={props.onEdit}>
              {t('edit')}
              <VisuallyHidden> {name}</VisuallyHidden>
            </Button>
            <Button onClick={() => setStep('sure')}>
              {t('forget')}
              <VisuallyHidden> {name}</VisuallyHidden>
            </Button>
          </>
        ) : (
          <>
            <Button onClick={() => setStep('shown')} autoFocus>
              {t('keep')}
            </Button>
            <Button busy={step === 'going'} onClick={() => void forget()}>
              {t('forgetSure')}
            </Button>
          </>
        )}
      </div>
      <PlaceForm id={formId} address={placeOfSaved(saved)} returnTo={pages.home()} />
    </Card>
  );
}
