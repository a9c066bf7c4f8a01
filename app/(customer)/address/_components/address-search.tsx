'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { AddressCombobox } from '@/components/address/address-combobox';
import { PlaceForm } from '@/components/address/place-form';
import { type AddressSearch as Search, useAddressSearch } from '@/lib/address/use-address-search';
import { pages } from '@/lib/urls';

/** Search as one types. Every result is also a button of its own form, so that it works with scripts off. */
export function AddressSearch(props: { returnTo: string; initial: Search }) {
  const id = useId();
  const [typed, setTyped] = useState(props.initial.answered);
  const [awake, setAwake] = useState(false);
  const search = useAddressSearch(typed, props.initial);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    setAwake(true);
    // What was typed before the script was there counts too.
    if (input.current) setTyped(input.current.value);
  }, []);

  const formId = (index: number) => `${id}-form-${index}`;
  function choose(index: number) {
    const form = document.getElementById(formId(index));
    if (form instanceof HTMLFormElement) form.requestSubmit();
  }

  return (
    <div>
      <search>
        <form method="get" action={pages.address()} onSubmit={(event) => awake && event.preventDefault()}>
          <input type="hidden" name="to" value={props.returnTo} />
          <AddressCombobox
            search={search}
            typed={typed}
            onType={setTyped}
            onChoose={choose}
            formIdOf={formId}
            awake={awake}
            input={input}
          />
        </form>
      </search>
      {search.addresses.map((address, index) => (
        <PlaceForm key={address.roadAddress} id={formId(index)} address={address} returnTo={props.returnTo} />
      ))}
    </div>
  );
}
