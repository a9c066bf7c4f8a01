import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { Checkbox } from '@/components/ui/checkbox';
import { Select } from '@/components/ui/select';
import { noteMaxLength } from '@/contract/limits';
import { type CheckoutForm, substitutions } from '@/lib/checkout/form';
import { CheckoutTextArea } from './checkout-field';
import styles from './section.module.css';

/** What the kitchen should know. Cutlery only for those who ask. */
export function KitchenCard({ served }: { served: CheckoutForm }) {
  const t = useTranslations('checkoutForm.kitchen');
  const common = useTranslations('common');
  return (
    <Card as="section" className={styles.card} aria-labelledby="kitchen-title">
      <h2 id="kitchen-title">{t('title')}</h2>
      <CheckoutTextArea
        label={t('note')}
        optional={common('optional')}
        hint={t('noteHint')}
        name="note"
        limit={noteMaxLength}
        defaultValue={served.note}
      />
      <Select
        label={t('substitution')}
        hint={t('substitutionHint')}
        name="substitution"
        defaultValue={served.substitution}
      >
        {substitutions.map((value) => (
          <option key={value} value={value}>
            {t(`substitutions.${value}`)}
          </option>
        ))}
      </Select>
      <Checkbox label={t('cutlery')} hint={t('cutleryHint')} name="cutlery" defaultChecked={served.cutlery} />
    </Card>
  );
}
