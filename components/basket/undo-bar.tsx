'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { undo } from '@/lib/basket/store';
import { useBaskets } from '@/lib/basket/use-baskets';
import styles from './undo-bar.module.css';

/** Says what was just taken out, with one button to put it back; stays until something else is changed. */
export function UndoBar(props: { restaurantId: string }) {
  const t = useTranslations('basket');
  const locale = useLocale();
  const { removal } = useBaskets();
  const bar = useRef<HTMLDivElement>(null);
  const own = removal?.restaurantId === props.restaurantId ? removal : null;

  useEffect(() => {
    // The button that was pressed went with its line: the keyboard goes on from here.
    if (own && document.activeElement === document.body) bar.current?.querySelector('button')?.focus();
  }, [own]);

  const [first, ...more] = own?.removed ?? [];
  return (
    <div role="status" ref={bar}>
      {first && (
        <p className={styles.bar}>
          <span>
            {more.length === 0
              ? t('removed', { name: first.line.name[locale] })
              : t('removedMany', { count: more.length + 1 })}
          </span>
          <button type="button" className={styles.undo} onClick={undo}>
            {t('undo')}
          </button>
        </p>
      )}
    </div>
  );
}
