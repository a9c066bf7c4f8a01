import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { Checkbox } from '@/components/ui/checkbox';
import { PictureTiles } from '@/components/ui/picture-tiles';
import { noteMaxLength } from '@/contract/limits';
import { type CheckoutForm, handoffs } from '@/lib/checkout/form';
import { CheckoutField } from './checkout-field';
import styles from './section.module.css';

const pictureOf = { meet_at_door: 'waving-hand', leave_at_door: 'door', reception: 'bell' } as const;

/** Whom to call, and for a delivery what to do at the door. */
export function ContactCard({ served }: { served: CheckoutForm }) {
  const t = useTranslations('checkoutForm.contact');
  const common = useTranslations('common');
  return (
    <Card as="section" className={styles.card} aria-labelledby="contact-title">
      <h2 id="contact-title">
        <span data-only="delivery">{t('title')}</span>
        <span data-only="pickup">{t('titlePickup')}</span>
      </h2>
      <CheckoutField
        label={t('phone')}
        hint={t('phoneHint')}
        name="phone"
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        placeholder="010-1234-5678"
        maxLength={24}
        defaultValue={served.phone}
      />
      <div className={styles.group} data-only="delivery">
        <PictureTiles
          legend={t('handoff')}
          name="handoff"
          defaultValue={served.handoff}
          tiles={handoffs.map((value) => ({
            value,
            picture: pictureOf[value],
            label: t(value),
            hint: t(`${value}_hint`),
          }))}
        />
        <div data-handoff="meet_at_door">
          <Checkbox label={t('pin')} hint={t('pinHint')} name="pin" defaultChecked={served.pin} />
        </div>
        <CheckoutField
          label={t('riderNote')}
          optional={common('optional')}
          hint={t('riderNoteHint')}
          name="riderNote"
          autoComplete="off"
          maxLength={noteMaxLength}
          defaultValue={served.riderNote}
        />
      </div>
    </Card>
  );
}
