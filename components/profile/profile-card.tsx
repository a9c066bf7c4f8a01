'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { RadioChips } from '@/components/ui/radio-chips';
import { personNameMaxLength } from '@/contract/limits';
import { parsePhone } from '@/contract/phone';
import type { Profile } from '@/contract/schemas/person';
import { formatPhone } from '@/lib/format/phone';
import styles from './profile.module.css';
import { useSaveProfile } from './use-save-profile';

/** As `null` of the profile: the language of the page that switched notifications on. */
const asScreen = 'screen';

/** How to call a customer, where to reach them, and in which language to write. */
export function ProfileCard(props: { profile: Profile; onSaved: (profile: Profile) => void }) {
  const { profile } = props;
  const t = useTranslations('profile');
  const common = useTranslations('common');
  const [isPhoneWrong, setPhoneWrong] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const save = useSaveProfile((saved) => {
    setSaved(true);
    props.onSaved(saved);
  });

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const wish = wishOf(new FormData(form), profile);
    const isWrong = wish.phone !== null && parsePhone(wish.phone) === null;
    setSaved(false);
    setPhoneWrong(isWrong);
    if (isWrong) form.querySelector<HTMLInputElement>('[name="phone"]')?.focus();
    else void save.press(wish);
  };

  const isBusy = save.state.kind === 'busy';
  return (
    <Card as="section" className={styles.card} aria-labelledby="profile-title">
      <h2 id="profile-title" className={styles.title}>
        {t('title')}
      </h2>
      <form className={styles.form} onSubmit={submit} onChange={() => setSaved(false)} noValidate>
        <Field
          label={t('name')}
          optional={common('optional')}
          hint={t('nameHint')}
          name="name"
          autoComplete="name"
          maxLength={personNameMaxLength}
          defaultValue={profile.name}
        />
        <Field
          label={t('phone')}
          optional={common('optional')}
          hint={t('phoneHint')}
          name="phone"
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          placeholder="010-1234-5678"
          maxLength={24}
          defaultValue={profile.phone ? formatPhone(profile.phone) : ''}
          error={isPhoneWrong ? t('phoneWrong') : undefined}
        />
        <RadioChips
          legend={t('language')}
          name="locale"
          defaultValue={profile.locale ?? asScreen}
          choices={[
            { value: asScreen, label: t('asScreen') },
            { value: 'ko', label: <span lang="ko">한국어</span> },
            { value: 'en', label: <span lang="en">English</span> },
          ]}
        />
        {save.trouble && (
          <Notice tone="care" announce="alert">
            {t(save.trouble)}
          </Notice>
        )}
        <div className={styles.end}>
          <Button type="submit" tone="strong" busy={isBusy}>
            {t(isBusy ? 'saving' : 'save')}
          </Button>
          <p role="status" className={styles.saved}>
            {isSaved && t('saved')}
          </p>
        </div>
      </form>
    </Card>
  );
}

/** What the fields say; everything else stays as it is. */
function wishOf(data: FormData, profile: Profile): Profile {
  const text = (name: string) => String(data.get(name) ?? '').trim();
  const locale = text('locale');
  return {
    ...profile,
    name: text('name'),
    phone: text('phone') || null,
    locale: locale === 'ko' || locale === 'en' ? locale : null,
  };
}
