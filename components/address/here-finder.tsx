'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import { useHere } from '@/lib/address/use-here';
import styles from './address-combobox.module.css';
import { AddressWords } from './address-words';
import here from './here-finder.module.css';
import { PlaceForm } from './place-form';

/** So far off, the house number is a guess, and it is said. */
const roughMetres = 100;

/**
 * Instead of typing: the addresses around this device, to choose the right one from. Asks only after the press;
 * whatever comes of it, the search above goes on working.
 */
export function HereFinder({ returnTo }: { returnTo: string }) {
  const t = useTranslations('address.here');
  const id = useId();
  const { here: found, find } = useHere();
  const asking = found.kind === 'asking';
  return (
    <div className={here.finder}>
      <Button wide busy={asking} onClick={find}>
        <Icon name="target" /> {t(asking ? 'asking' : 'button')}
      </Button>
      <div role="status" className={here.news}>
        {found.kind === 'problem' && (
          <Notice tone="care" title={t(`problems.${found.problem}.title`)}>
            {t(`problems.${found.problem}.words`)}
          </Notice>
        )}
        {found.kind === 'found' && (
          <>
            <h2 className={here.title}>{t('found')}</h2>
            <p className={styles.hint}>
              {found.accuracyMetres > roughMetres
                ? t('rough', { metres: Math.round(found.accuracyMetres / 50) * 50 })
                : t('check')}
            </p>
          </>
        )}
      </div>
      {found.kind === 'found' && (
        <ul className={styles.results}>
          {found.addresses.map((address, index) => (
            <li key={address.roadAddress}>
              <button type="submit" form={`${id}-${index}`} className={styles.option}>
                <Icon name={address.apartment ? 'home' : 'pin'} />
                <AddressWords address={address} />
              </button>
              <PlaceForm id={`${id}-${index}`} address={address} returnTo={returnTo} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
