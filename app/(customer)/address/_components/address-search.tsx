'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { type AddressSearch as Search, useAddressSearch } from '@/lib/address/use-address-search';
import { pages } from '@/lib/urls';
import styles from './address-search.module.css';
import { PlaceForm } from './place-form';

/**
 * Search as one types, with the keys of a listbox: arrows choose, Enter takes, Escape lets go (ARIA combobox). Every
 * result is also a button of its own form, so that it works by pointer, by touch, and with scripts off.
 */
export function AddressSearch(props: { returnTo: string; initial: Search }) {
  const t = useTranslations('address.search');
  const id = useId();
  const [typed, setTyped] = useState(props.initial.answered);
  const [active, setActive] = useState(-1);
  const [awake, setAwake] = useState(false);
  const { addresses, state, answered } = useAddressSearch(typed, props.initial);

  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    setAwake(true);
    // What was typed before the script was there counts too.
    if (input.current) setTyped(input.current.value);
  }, []);

  const formId = (index: number) => `${id}-form-${index}`;
  const optionId = (index: number) => `${id}-option-${index}`;
  const chosen = active < addresses.length ? active : -1;

  function choose(index: number) {
    const form = document.getElementById(formId(index));
    if (form instanceof HTMLFormElement) form.requestSubmit();
  }

  function onKeyDown(event: KeyboardEvent) {
    // While a syllable is being composed, its keys belong to the input method.
    if (event.nativeEvent.isComposing) return;
    const steps = { ArrowDown: 1, ArrowUp: -1 } as const;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (addresses.length === 0) return;
      event.preventDefault();
      const from = chosen === -1 && event.key === 'ArrowUp' ? 0 : chosen;
      setActive((from + steps[event.key] + addresses.length) % addresses.length);
    } else if (event.key === 'Escape') {
      setActive(-1);
    } else if (event.key === 'Enter' && (chosen >= 0 || addresses.length === 1)) {
      event.preventDefault();
      choose(Math.max(chosen, 0));
    }
  }

  const words = {
    idle: '',
    asking: t('asking'),
    found: t('found', { count: addresses.length }),
    none: t('none', { query: answered }),
    failed: t('failed'),
  }[state];
  return (
    <div className={styles.search}>
      <search>
        <form method="get" action={pages.address()} onSubmit={(event) => awake && event.preventDefault()}>
          <input type="hidden" name="to" value={props.returnTo} />
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
                ref={input}
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
                  setTyped(event.target.value);
                  setActive(-1);
                }}
                onKeyDown={onKeyDown}
              />
            </span>
            <noscript>
              <Button type="submit">{t('button')}</Button>
            </noscript>
          </div>
        </form>
      </search>
      <p role="status" className={state === 'none' || state === 'failed' ? styles.words : styles.quiet}>
        {words}
      </p>
      <div
        id={`${id}-results`}
        role="listbox"
        aria-label={t('results')}
        className={styles.results}
        hidden={addresses.length === 0}
      >
        {addresses.map((address, index) => (
          <button
            key={`${address.postcode} ${address.roadAddress}`}
            type="submit"
            form={formId(index)}
            id={optionId(index)}
            role="option"
            aria-selected={index === chosen}
            className={styles.option}
            {...(awake && { tabIndex: -1 })}
          >
            <Icon name="pin" />
            <span>
              <span className={styles.road}>{address.roadAddress}</span>
              <span className={styles.small}>
                {address.district} · {t('postcode', { postcode: address.postcode })}
              </span>
            </span>
          </button>
        ))}
      </div>
      {addresses.map((address, index) => (
        <PlaceForm
          key={`${address.postcode} ${address.roadAddress}`}
          id={formId(index)}
          address={address}
          returnTo={props.returnTo}
        />
      ))}
    </div>
  );
}
