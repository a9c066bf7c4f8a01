'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Icon } from '@/components/ui/icon';
import type { MenuCategory } from '@/contract/schemas/restaurant';
import { pages } from '@/lib/urls';
import styles from './menu-bar.module.css';
import { findInMenu, menuQueryName, popularId, sectionId } from './menu-found';
import { SectionNav } from './section-nav';

/**
 * Always in view above the menu: the names of its sections, and a search that hides all dishes but those it finds,
 * letter by letter, since the list stands in the document already. On a phone the field takes the place of the names;
 * without a script it is a form, and the server does the hiding.
 */
export function MenuBar(props: {
  restaurantId: string;
  menu: readonly MenuCategory[];
  query: string;
  /** What else the page has, after the sections of the menu. */
  others: readonly { id: string; name: string }[];
}) {
  const { menu } = props;
  const t = useTranslations('menu.search');
  const locale = useLocale();
  const [text, setText] = useState(props.query);
  const [open, setOpen] = useState(props.query !== '');
  const bar = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const query = text.trim();
  const found = findInMenu(menu, query);

  useLayoutEffect(() => {
    const { items, sections } = findInMenu(menu, query);
    const show = (id: string, shown: boolean) => {
      const element = document.getElementById(id);
      if (element) element.hidden = !shown;
    };
    show(popularId, query === '');
    for (const category of menu) {
      show(sectionId(category.id), sections.has(category.id));
      for (const item of category.items) show(item.id, items.has(item.id));
    }
  }, [menu, query]);

  function search(next: string) {
    setText(next);
    // What is found begins at the top of the list, wherever one had read to.
    const menuTop = bar.current?.nextElementSibling;
    if (menuTop && menuTop.getBoundingClientRect().top < 0) menuTop.scrollIntoView();
  }

  function close() {
    search('');
    setOpen(false);
  }

  function unfold() {
    // The field can take the focus only once it is there.
    flushSync(() => setOpen(true));
    input.current?.focus();
  }

  const closes = open || query !== '';

  return (
    <div ref={bar} className={styles.bar} data-open={open} data-searching={query !== ''}>
      <SectionNav
        label={t('sections')}
        sections={[
          ...menu.map(({ id, name }) => ({ id: sectionId(id), name: name[locale] })),
          ...props.others,
        ]}
        // A section that the search hides cannot be jumped to.
        onGo={() => flushSync(() => setText(''))}
      />
      <search className={styles.search}>
        <form
          action={pages.restaurant(props.restaurantId)}
          className={styles.field}
          onSubmit={(event) => {
            event.preventDefault();
            input.current?.blur();
          }}
        >
          <Icon name="search" />
          <input
            ref={input}
            type="search"
            name={menuQueryName}
            className={styles.input}
            aria-label={t('label')}
            placeholder={t('label')}
            autoComplete="off"
            enterKeyHint="search"
            maxLength={40}
            value={text}
            onChange={(event) => search(event.target.value)}
            onKeyDown={(event) => event.key === 'Escape' && search('')}
          />
        </form>
      </search>
      <button
        type="button"
        className={styles.toggle}
        aria-label={t(closes ? 'close' : 'open')}
        onClick={closes ? close : unfold}
      >
        <Icon name={closes ? 'close' : 'search'} />
      </button>
      <p role="status" className={query ? styles.words : styles.quiet}>
        {query && (found.items.size > 0 ? t('found', { count: found.items.size }) : t('nothing', { query }))}
      </p>
    </div>
  );
}
