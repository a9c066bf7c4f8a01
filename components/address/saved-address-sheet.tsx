'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { RadioChips } from '@/components/ui/radio-chips';
import { Sheet } from '@/components/ui/sheet';
import { addressDetailMaxLength, entranceCodeMaxLength, personNameMaxLength } from '@/contract/limits';
import type { AddressLabel, SavedAddress } from '@/contract/schemas/person';
import { type KeepProblem, keepAddress } from '@/lib/address/keep-address';
import styles from './saved-address-sheet.module.css';

/** The building; which of its doors, is what the sheet asks. */
export interface SavedBuilding {
  readonly postcode: string;
  readonly roadAddress: string;
  readonly apartment?: boolean | undefined;
}

export interface SavedDraft {
  readonly id: string | null;
  readonly label: AddressLabel;
  readonly name: string;
  readonly detail: string;
  readonly entranceCode: string;
}

const labels = ['home', 'work', 'other'] as const satisfies readonly AddressLabel[];

/** Saves an address under a name, or changes a saved one. The code of the entrance is a field of its own. */
export function SavedAddressSheet(props: {
  open: boolean;
  building: SavedBuilding;
  draft: SavedDraft;
  onSaved: (addresses: readonly SavedAddress[]) => void;
  onClose: () => void;
  /** Where another building can be looked for. */
  onChangeBuilding?: () => void;
}) {
  const { building, draft, onChangeBuilding } = props;
  const t = useTranslations('savedAddresses');
  const common = useTranslations('common');
  const formId = useId();
  const [problem, setProblem] = useState<KeepProblem | null>(null);
  const [busy, setBusy] = useState(false);

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    // At the checkout another form is around this one: React would tell it too, and it would order.
    event.stopPropagation();
    const form = event.currentTarget;
    const data = new FormData(form);
    const textOf = (name: string) => String(data.get(name) ?? '').trim();
    const entranceCode = textOf('entranceCode');
    const focusDetail = () => {
      const field = form.elements.namedItem('detail');
      if (field instanceof HTMLElement) field.focus();
    };
    if (building.apartment && textOf('detail') === '') {
      setProblem('detail');
      focusDetail();
      return;
    }
    setProblem(null);
    setBusy(true);
    const outcome = await keepAddress(draft.id, {
      label: labels.find((label) => label === data.get('label')) ?? 'other',
      name: textOf('name'),
      address: {
        postcode: building.postcode,
        roadAddress: building.roadAddress,
        detail: textOf('detail'),
        ...(entranceCode && { entranceCode }),
      },
    });
    setBusy(false);
    if (outcome.ok) return props.onSaved(outcome.addresses);
    setProblem(outcome.problem);
    if (outcome.problem === 'detail') focusDetail();
  }

  return (
    <Sheet
      open={props.open}
      title={t(draft.id ? 'editTitle' : 'addTitle')}
      onClose={props.onClose}
      foot={
        <Button type="submit" form={formId} tone="main" size="large" wide busy={busy}>
          {t(busy ? 'saving' : 'save')}
        </Button>
      }
    >
      <form id={formId} className={styles.form} noValidate onSubmit={(event) => void save(event)}>
        <div className={styles.building}>
          <p>
            <span className={styles.road}>{building.roadAddress}</span>
            <span className={styles.small}>{t('postcode', { postcode: building.postcode })}</span>
          </p>
          {onChangeBuilding && <Button onClick={onChangeBuilding}>{t('changeBuilding')}</Button>}
        </div>
        {problem && problem !== 'detail' && (
          <Notice tone="care" announce="alert">
            {t(`problems.${problem}`)}
          </Notice>
        )}
        <RadioChips
          legend={t('label')}
          name="label"
          defaultValue={draft.label}
          choices={labels.map((value) => ({ value, label: t(`labels.${value}`) }))}
        />
        <Field
          label={t('name')}
          optional={common('optional')}
          hint={t('nameHint')}
          name="name"
          autoComplete="off"
          maxLength={personNameMaxLength}
          defaultValue={draft.name}
        />
        <Field
          label={t('detail')}
          optional={building.apartment ? undefined : common('optional')}
          hint={t('detailHint')}
          error={problem === 'detail' ? t('problems.detail') : undefined}
          name="detail"
          autoComplete="address-line2"
          required={building.apartment ?? false}
          maxLength={addressDetailMaxLength}
          defaultValue={draft.detail}
        />
        <Field
          label={t('entrance')}
          optional={common('optional')}
          hint={t('entranceHint')}
          name="entranceCode"
          autoComplete="off"
          maxLength={entranceCodeMaxLength}
          defaultValue={draft.entranceCode}
        />
      </form>
    </Sheet>
  );
}
