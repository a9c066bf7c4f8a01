import { useLocale, useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { addressDetailMaxLength, entranceCodeMaxLength, maxSavedAddresses } from '@/contract/limits';
import type { FoundAddress } from '@/contract/place';
import type { SavedAddress } from '@/contract/schemas/person';
import type { CheckoutForm } from '@/lib/checkout/form';
import { pages } from '@/lib/urls';
import { CheckoutField } from './checkout-field';
import { PlaceIssue } from './place-issue';
import { SaveThisPlace } from './save-this-place';
import { SavedAddresses } from './saved-addresses';
import styles from './section.module.css';

/** Where the order goes: the chosen place, the door behind it, and the code of the building apart from both. */
export function AddressCard(props: {
  restaurantId: string;
  place: FoundAddress | null;
  saved: readonly SavedAddress[];
  served: CheckoutForm;
}) {
  const { place, saved, served } = props;
  const t = useTranslations('checkoutForm.address');
  const common = useTranslations('common');
  const locale = useLocale();
  const building = place?.building?.[locale];
  return (
    <Card as="section" className={styles.card} aria-labelledby="address-title" data-only="delivery">
      <div className={styles.head}>
        <h2 id="address-title">{t('title')}</h2>
        <ButtonLink
          tone={place ? 'quiet' : 'strong'}
          href={pages.address(pages.checkout(props.restaurantId))}
        >
          {place ? t('change') : t('choose')}
        </ButtonLink>
      </div>
      {saved.length > 0 && <SavedAddresses saved={saved} here={place?.roadAddress ?? ''} />}
      {place ? (
        <p>
          <span className={styles.strong}>{place.roadAddress}</span>
          <span className={styles.small}>
            {building && `${building} · `}
            {t('postcode', { postcode: place.postcode })}
          </span>
        </p>
      ) : (
        <p className={styles.muted}>{t('missing')}</p>
      )}
      <PlaceIssue />
      {/* Another place has another door: its fields are new ones. */}
      <div key={served.roadAddress} className={styles.pair}>
        <CheckoutField
          label={t('detail')}
          hint={place?.apartment ? t('flatHint') : t('detailHint')}
          name="detail"
          autoComplete="address-line2"
          maxLength={addressDetailMaxLength}
          defaultValue={served.detail}
        />
        <CheckoutField
          label={t('entrance')}
          optional={common('optional')}
          hint={t('entranceHint')}
          name="entranceCode"
          autoComplete="off"
          maxLength={entranceCodeMaxLength}
          defaultValue={served.entranceCode}
        />
      </div>
      {place && saved.length < maxSavedAddresses && <SaveThisPlace place={place} saved={saved} />}
    </Card>
  );
}
