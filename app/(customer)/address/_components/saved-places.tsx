import { useTranslations } from 'next-intl';
import { labelIcon } from '@/components/address/label-icon';
import { PlaceForm } from '@/components/address/place-form';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import type { SavedAddress } from '@/contract/schemas/person';
import { placeOfSaved } from '@/lib/address/place-of-saved';
import { pages } from '@/lib/urls';
import styles from './saved-places.module.css';

/** The saved addresses, one press each, by plain forms; and the way to where they are kept. */
export function SavedPlaces(props: { saved: readonly SavedAddress[]; returnTo: string }) {
  const t = useTranslations('savedAddresses');
  return (
    <section aria-labelledby="saved-places">
      <div className={styles.head}>
        <h2 id="saved-places" className={styles.title}>
          {t('title')}
        </h2>
        <Link href={pages.savedAddresses()} className={styles.manage}>
          {t(props.saved.length > 0 ? 'manage' : 'add')}
        </Link>
      </div>
      {props.saved.length > 0 && (
        <ul className={styles.list}>
          {props.saved.map((saved) => (
            <li key={saved.id}>
              <button type="submit" form={`saved-${saved.id}`} className={styles.place}>
                <Icon name={labelIcon[saved.label]} />
                <span>
                  <span className={styles.name}>{saved.name || t(`labels.${saved.label}`)}</span>
                  <span className={styles.small}>
                    {saved.address.roadAddress}
                    {saved.address.detail && `, ${saved.address.detail}`}
                  </span>
                </span>
              </button>
              <PlaceForm id={`saved-${saved.id}`} address={placeOfSaved(saved)} returnTo={props.returnTo} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
