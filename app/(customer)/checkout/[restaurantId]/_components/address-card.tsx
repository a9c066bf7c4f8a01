'use client';

import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { addressDetailMaxLength, entranceCodeMaxLength } from '@/contract/limits';
import type { FoundAddress } from '@/contract/place';
import { pages } from '@/lib/urls';
import type { SectionProps } from './section';
import styles from './section.module.css';

/** Where the order goes: the chosen place, the door behind it, and the code of the building apart from both. */
export function AddressCard(props: SectionProps & { restaurantId: string; place: FoundAddress | null }) {
  const { form, setForm, errorOf, place } = props;
  const t = useTranslations('checkout.address');
  const common = useTranslations('common');
  const error = errorOf('address');
  return (
    <Card as="section" className={styles.card} aria-labelledby="address-title">
      <div className={styles.head}>
        <h2 id="address-title">{t('title')}</h2>
        <ButtonLink
          tone={place ? 'quiet' : 'strong'}
          href={pages.address(pages.checkout(props.restaurantId))}
        >
          {place ? t('change') : t('choose')}
        </ButtonLink>
      </div>
      {place ? (
        <p>
          <span className={styles.strong}>{place.roadAddress}</span>
          <span className={styles.small}>{t('postcode', { postcode: place.postcode })}</span>
        </p>
      ) : (
        !error && <p className={styles.muted}>{t('missing')}</p>
      )}
      {error && (
        <p className={styles.error} data-issue="" tabIndex={-1}>
          {error}
        </p>
      )}
      <div className={styles.pair}>
        <Field
          label={t('detail')}
          hint={t('detailHint')}
          error={errorOf('detail')}
          name="detail"
          autoComplete="address-line2"
          maxLength={addressDetailMaxLength}
          value={form.detail}
          onChange={(event) => setForm({ detail: event.target.value })}
        />
        <Field
          label={t('entrance')}
          optional={common('optional')}
          hint={t('entranceHint')}
          error={errorOf('entranceCode')}
          name="entrance-code"
          autoComplete="off"
          maxLength={entranceCodeMaxLength}
          value={form.entranceCode}
          onChange={(event) => setForm({ entranceCode: event.target.value })}
        />
      </div>
    </Card>
  );
}
