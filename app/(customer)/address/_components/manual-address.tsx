'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { postcodeProblem } from '@/lib/address/postcode';
import { pages } from '@/lib/urls';
import type { ManualProblem } from './find';
import styles from './manual-address.module.css';

/** The whole address by hand, for when searching does not find it. The server looks it up; script only warns sooner. */
export function ManualAddress(props: {
  returnTo: string;
  typed: { postcode: string; road: string };
  problem: ManualProblem | null;
}) {
  const t = useTranslations('address.manual');
  const [problem, setProblem] = useState(props.problem);

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    const data = new FormData(event.currentTarget);
    const wrong = postcodeProblem(String(data.get('postcode') ?? ''));
    const missingRoad = String(data.get('road') ?? '').trim() === '';
    const found = wrong ? (`${wrong}-postcode` as const) : missingRoad ? 'missing-road' : null;
    setProblem(found);
    if (!found) return;
    event.preventDefault();
    const field = event.currentTarget.elements.namedItem(wrong ? 'postcode' : 'road');
    if (field instanceof HTMLElement) field.focus();
  }

  const postcodeError = () => {
    switch (problem) {
      case 'missing-postcode':
        return t('missingPostcode');
      case 'old-postcode':
        return t('oldPostcode');
      case 'wrong-postcode':
        return t('wrongPostcode');
      default:
        return undefined;
    }
  };
  const roadError = () => {
    if (problem === 'missing-road') return t('missingRoad');
    return problem === 'not-found' ? t('notFound', { postcode: props.typed.postcode }) : undefined;
  };
  return (
    <details className={styles.manual} open={props.problem !== null}>
      <summary className={styles.summary}>{t('summary')}</summary>
      <form method="get" action={pages.address()} className={styles.form} noValidate onSubmit={onSubmit}>
        <input type="hidden" name="to" value={props.returnTo} />
        <Field
          label={t('postcode')}
          hint={t('postcodeHint')}
          error={postcodeError()}
          name="postcode"
          inputMode="numeric"
          autoComplete="postal-code"
          maxLength={10}
          defaultValue={props.typed.postcode}
        />
        <Field
          label={t('road')}
          hint={t('roadHint')}
          error={roadError()}
          name="road"
          autoComplete="address-line1"
          maxLength={80}
          defaultValue={props.typed.road}
        />
        <Button type="submit" tone="strong">
          {t('button')}
        </Button>
      </form>
    </details>
  );
}
