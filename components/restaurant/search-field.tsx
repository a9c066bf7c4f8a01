'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState, useTransition } from 'react';
import { Icon } from '@/components/ui/icon';
import { pages } from '@/lib/urls';
import { type Filters, toQuery } from './filters';
import styles from './search-field.module.css';

/** Long enough that a syllable is not searched for letter by letter, short enough to feel at once. */
const settleMs = 180;

/** Searches as one types, through the URL; with scripts off it is a form that does the same on Enter. */
export function SearchField({ filters }: { filters: Filters }) {
  const t = useTranslations('home');
  const router = useRouter();
  const [text, setText] = useState(filters.query);
  const [busy, startSearch] = useTransition();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { query: _, ...others } = filters;
  const kept = new URLSearchParams(toQuery({ ...others, query: '' }));

  useEffect(() => () => clearTimeout(timer.current), []);

  // An address that this field did not ask for (a link, the back button) changes its words.
  const asked = useRef<string[]>([]);
  useEffect(() => {
    const answered = asked.current.indexOf(filters.query);
    if (answered >= 0) asked.current.splice(0, answered + 1);
    else setText(filters.query);
  }, [filters.query]);

  function search(next: string, waitMs: number) {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const query = next.trim();
      if (query === filters.query) return;
      asked.current.push(query);
      const href = pages.homeWith(toQuery(filters, { query }));
      startSearch(() => router.replace(href as Route, { scroll: false }));
    }, waitMs);
  }

  return (
    <search>
      <form
        action={pages.home()}
        className={styles.search}
        aria-busy={busy}
        onSubmit={(event) => {
          event.preventDefault();
          search(text, 0);
        }}
      >
        <span className={styles.icon}>
          <Icon name="search" />
        </span>
        {[...kept].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input
          type="search"
          name="q"
          className={styles.input}
          aria-label={t('search')}
          placeholder={t('search')}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={80}
          value={text}
          onChange={(event) => search(event.target.value, settleMs)}
        />
        {text && (
          <button
            type="button"
            className={styles.clear}
            aria-label={t('clear')}
            onClick={() => search('', 0)}
          >
            <Icon name="close" />
          </button>
        )}
      </form>
    </search>
  );
}
