'use client';

import { useTranslations } from 'next-intl';
import { Chip, ChipRow } from '@/components/ui/chip';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { SavedAddress } from '@/contract/schemas/person';
import { useShare } from './checkout-context';
import { formIdOf } from './saved-address-form-id';

/**
 * The addresses one has saved, to go on with another one at a press. The place is the server's to remember, so another
 * one than `here`, the page's, is sent as a form of its own (see `SavedAddressForms`) and brings the page anew; what is
 * typed is in the draft.
 */
export function SavedAddresses(props: { saved: readonly SavedAddress[]; here: string }) {
  const t = useTranslations('savedAddresses');
  const { form, change } = useShare();
  return (
    <ChipRow label={t('title')}>
      {props.saved.map(({ id, name, label, address }) => {
        const { roadAddress, detail, entranceCode = '' } = address;
        return (
          <Chip
            key={id}
            type={roadAddress === props.here ? 'button' : 'submit'}
            form={formIdOf(id)}
            pressed={roadAddress === form.roadAddress && detail === form.detail}
            onClick={() => change({ roadAddress, detail, entranceCode })}
          >
            {name || t(`labels.${label}`)}
            <VisuallyHidden>
              {' '}
              {roadAddress} {detail}
            </VisuallyHidden>
          </Chip>
        );
      })}
    </ChipRow>
  );
}
