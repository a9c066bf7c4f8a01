'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { AddressSearch } from '@/lib/address/use-address-search';
import styles from './address-combobox.module.css';
import { AddressWords } from './address-words';

/**
 * The field and the list of an ARIA combobox: arrows choose, Enter takes, Escape lets go. `formIdOf` names a form for
 * each result, which its button then sends, so that it works with scripts off; without, `onChoose` hears of it.
 */
export function AddressCombobox(props: {
  search: AddressSearch & { readonly retry: () => void };
  typed: string;
  onType: (typed: string) => void;
  onChoose: (index: number) => void;
  formIdOf?: (index: number) => string;
  /** With script the options are reached by the arrows, and not by Tab. */
  awake: boolean;
  input?: RefObject<HTMLInputElement | null>;
}) {
  const { awake, formIdOf, onChoose, typed } = props;
  const { addresses, state, answered, retry } = props.search;
  const t = useTranslations('address.search');
  const id = useId();
  const [active, setActive] = useState(-1);
  const chosen = active < addresses.length ? active : -1;
  const optionId = (index: number) => `${id}-option-${index}`;

  function onKeyDown(event: KeyboardEvent) {
    // While a syllable is being composed, its keys belong to the input method.
    if (event.nativeEvent.isComposing) return;
    const steps = { ArrowDown: 1, ArrowUp: -1 } as const;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (addresses.length === 0) return;
      event.preventDefault();
      const from = chosen === -1 && event.key === 'ArrowUp' ? 0 : chosen;
      const next = (from + steps[event.key] + addresses.length) % addresses.length;
      setActive(next);
      document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Escape' && chosen >= 0) {
      // The first Escape leaves the list, only the next one what is around it.
      event.preventDefault();
      event.stopPropagation();
      setActive(-1);
    } else if (event.key === 'Enter' && (chosen >= 0 || addresses.length === 1)) {
      event.preventDefault();
      onChoose(Math.max(chosen, 0));
    }
  }

  const words = {
    idle: '',
    asking: t('asking'),
    found: t('found', { count: addresses.length }),
    none: t('none', { query: answered }),
    failed: t('failed'),
    offline: t('offline'),
  }[state];
  const troubled = state === 'failed' || state === 'offline';
  return (
    <>
      <label htmlFor={`${id}-input`} className={styles.label}>
        {t('label')}
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {t('hint')}
      </p>
      <div className={styles.row}>
        <span className={styles.box}>
          <Icon name="search" />
          <input
            ref={props.input}
            id={`${id}-input`}
            className={styles.input}
            type="search"
            name="query"
            enterKeyHint="search"
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            maxLength={80}
            placeholder={t('placeholder')}
            role="combobox"
            aria-expanded={addresses.length > 0}
            aria-controls={`${id}-results`}
            aria-autocomplete="list"
            aria-describedby={`${id}-hint`}
            {...(chosen >= 0 && { 'aria-activedescendant': optionId(chosen) })}
            value={typed}
            onChange={(event) => {
              props.onType(event.target.value);
              setActive(-1);
            }}
            onKeyDown={onKeyDown}
          />
        </span>
        <noscript>
          <Button type="submit">{t('button')}</Button>
        </noscript>
      </div>
      <div role="status" className={troubled || state === 'none' ? styles.words : styles.quiet}>
        {words}
      </div>
      {troubled && <Button onClick={retry}>{t('retry')}</Button>}
      <div
        id={`${id}-results`}
        role="listbox"
        aria-label={t('results')}
        className={styles.results}
        hidden={addresses.length === 0}
      >
        {addresses.map((address, index) => (
          <button
            key={address.roadAddress}
            id={optionId(index)}
            role="option"
            aria-selected={index === chosen}
            className={styles.option}
            {...(formIdOf
              ? { type: 'submit', form: formIdOf(index) }
              : { type: 'button', onClick: () => onChoose(index) })}
            {...(awake && { tabIndex: -1 })}
          >
            <Icon name={address.apartment ? 'home' : 'pin'} />
            <AddressWords address={address} />
          </button>
        ))}
      </div>
    </>
  );
}
