'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import {
  type ComponentType,
  type FocusEvent,
  type KeyboardEvent,
  useEffect,
  useId,
  useRef,
  useState,
  useTransition,
} from 'react';
import { Icon } from '@/components/ui/icon';
import type { Position } from '@/contract/place';
import { pages } from '@/lib/urls';
import styles from './search-field.module.css';
import type { SuggestionKeys, SuggestionsProps } from './suggestions';

/**
 * Looks for restaurants and dishes. Enter, or the button of a phone's keyboard, goes to what was found, as the form
 * does without script; suggestions come while one types. `kept` are the other things the address asks for.
 */
export function SearchField(props: {
  query: string;
  kept: readonly (readonly [name: string, value: string])[];
  position: Position | null;
}) {
  const t = useTranslations('search');
  const router = useRouter();
  const listId = useId();
  const [text, setText] = useState(props.query);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const [listed, setListed] = useState(false);
  const [Suggestions, setSuggestions] = useState<ComponentType<SuggestionsProps> | null>(null);
  const [busy, startSearch] = useTransition();
  const input = useRef<HTMLInputElement>(null);
  const keys = useRef<SuggestionKeys>(null);

  // An address that this field did not ask for (a link, the back button) changes its words.
  useEffect(() => setText(props.query), [props.query]);

  function wake() {
    setOpen(true);
    import('./suggestions').then(
      (part) => setSuggestions(() => part.Suggestions),
      // Without a network the form still searches.
      () => {},
    );
  }

  function search(query: string) {
    const asked = query.trim();
    setOpen(false);
    if (asked) import('@/lib/search/recent').then(({ addRecent }) => addRecent(asked)).catch(() => {});
    const params = new URLSearchParams([
      ...(asked ? [['q', asked]] : []),
      ...props.kept.map((each) => [...each]),
    ]);
    startSearch(() => router.push(pages.homeWith(String(params)) as Route, { scroll: false }));
  }

  function onKeyDown(event: KeyboardEvent) {
    // While a syllable is being composed, its keys belong to the input method.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      setOpen(false);
    } else if (keys.current?.(event.key)) event.preventDefault();
  }

  function onBlur(event: FocusEvent<HTMLElement>) {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  }

  function clear() {
    setText('');
    input.current?.focus();
    if (props.query) search('');
  }

  return (
    <search className={styles.place} onBlur={onBlur}>
      <form
        action={pages.home()}
        className={styles.search}
        aria-busy={busy}
        onSubmit={(event) => {
          event.preventDefault();
          input.current?.blur();
          search(text);
        }}
      >
        <span className={styles.icon}>
          <Icon name="search" />
        </span>
        {props.kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input
          ref={input}
          type="search"
          name="q"
          className={styles.input}
          aria-label={t('label')}
          placeholder={t('label')}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={80}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={open && listed}
          {...(open && listed && { 'aria-controls': listId })}
          {...(open && active && { 'aria-activedescendant': active })}
          value={text}
          onFocus={wake}
          onChange={(event) => {
            setText(event.target.value);
            wake();
          }}
          onKeyDown={onKeyDown}
        />
        {text && (
          <button type="button" className={styles.clear} aria-label={t('clear')} onClick={clear}>
            <Icon name="close" />
          </button>
        )}
      </form>
      {open && Suggestions && (
        <Suggestions
          id={listId}
          text={text.trim()}
          position={props.position}
          keys={keys}
          active={active}
          onActive={setActive}
          onListed={setListed}
          onSearch={(query) => {
            setText(query);
            search(query);
          }}
          onLeave={() => setOpen(false)}
        />
      )}
    </search>
  );
}
