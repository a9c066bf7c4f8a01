'use client';

import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { Checkbox } from '@/components/ui/checkbox';
import { TextArea } from '@/components/ui/text-area';
import { noteMaxLength } from '@/contract/limits';
import type { SectionProps } from './section';
import styles from './section.module.css';

/** What the kitchen should know. Cutlery only for those who ask. */
export function WishesCard({ form, setForm, errorOf, ready }: SectionProps & { ready: boolean }) {
  const t = useTranslations('checkout.wishes');
  const common = useTranslations('common');
  return (
    <Card as="section" className={styles.card} aria-labelledby="wishes-title">
      <h2 id="wishes-title">{t('title')}</h2>
      <TextArea
        // The field keeps its own text; what was typed before a reload arrives once the draft is read.
        key={ready ? 'restored' : 'server'}
        label={t('note')}
        optional={common('optional')}
        hint={t('noteHint')}
        error={errorOf('note')}
        name="note"
        limit={noteMaxLength}
        defaultValue={form.note}
        onChange={(event) => setForm({ note: event.target.value })}
      />
      <Checkbox
        label={t('cutlery')}
        hint={t('cutleryHint')}
        name="cutlery"
        checked={form.cutlery}
        onChange={(event) => setForm({ cutlery: event.target.checked })}
      />
    </Card>
  );
}
