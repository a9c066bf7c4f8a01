import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { HereFinder } from '@/components/address/here-finder';
import { Notice } from '@/components/ui/notice';
import { Screen } from '@/components/ui/screen';
import { safeReturnTo } from '@/lib/auth/return-to';
import { ClientMessages } from '@/lib/messages/client-messages';
import { getPlace } from '@/lib/server/place';
import { getSavedAddresses } from '@/lib/server/saved-addresses';
import { AddressSearch } from './_components/address-search';
import { findManually, searchFor } from './_components/find';
import { LastPlace } from './_components/last-place';
import { ManualAddress } from './_components/manual-address';
import { SavedPlaces } from './_components/saved-places';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('address');
  return { title: t('title') };
}

/** Choosing where to deliver. Everything works by plain forms; script only makes it quicker. */
export default async function AddressPage(props: {
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}) {
  const asked = await props.searchParams;
  const textOf = (name: string) => {
    const value = asked[name];
    return typeof value === 'string' ? value : '';
  };
  const returnTo = safeReturnTo(textOf('to'));
  const typed = { postcode: textOf('postcode'), road: textOf('road') };
  const [t, place, saved, search, manual] = await Promise.all([
    getTranslations('address'),
    getPlace(),
    getSavedAddresses(),
    searchFor(textOf('query')),
    findManually(typed),
  ]);
  const shown = manual.search ?? search;
  return (
    <Screen sentence={t('sentence')} detail={place ? t('now', { address: place.roadAddress }) : t('detail')}>
      {textOf('error') === 'invalid' && (
        <Notice tone="care" announce="status">
          {t('invalid')}
        </Notice>
      )}
      <ClientMessages namespaces={['address']}>
        <AddressSearch key={shown.answered} returnTo={returnTo} initial={shown} />
        <HereFinder returnTo={returnTo} />
        {saved && <SavedPlaces saved={saved} returnTo={returnTo} />}
        <LastPlace returnTo={returnTo} chosen={place} />
        <ManualAddress returnTo={returnTo} typed={typed} problem={manual.problem} />
      </ClientMessages>
    </Screen>
  );
}
