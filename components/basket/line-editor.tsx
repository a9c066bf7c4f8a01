'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { ItemSheet } from '@/components/restaurant/item-sheet';
import { Button } from '@/components/ui/button';
import { Sheet } from '@/components/ui/sheet';
import { Skeleton } from '@/components/ui/skeleton';
import type { Restaurant } from '@/contract/schemas/restaurant';
import { callApi } from '@/lib/api/on-demand';
import type { BasketOwner, LineItem } from '@/lib/basket/types';

/**
 * A line of the basket opened as its dish, with the choices filled. The menu is asked for anew: what may be chosen is
 * what the kitchen has now. It stands outside of any form around the basket, so that Enter orders nothing.
 */
export function LineEditor(props: EditorProps) {
  return createPortal(<Editor {...props} />, document.body);
}

interface EditorProps {
  owner: BasketOwner;
  line: LineItem;
  title: string;
  onClose: () => void;
}

function Editor(props: EditorProps) {
  const { owner, line } = props;
  const t = useTranslations('basket.edit');
  const [menu, setMenu] = useState<Restaurant | 'asking' | 'failed' | 'gone'>('asking');
  const [asked, setAsked] = useState(0);
  const { restaurantId } = owner;

  useEffect(() => {
    if (asked < 0) return;
    const stop = new AbortController();
    setMenu('asking');
    const ask = async () => {
      const result = await callApi('getRestaurant', {
        params: { restaurantId },
        query: {},
        signal: stop.signal,
      });
      if (stop.signal.aborted) return;
      const gone = !result.ok && result.kind === 'problem' && result.problem.code === 'NOT_FOUND';
      setMenu(result.ok ? result.data : gone ? 'gone' : 'failed');
    };
    void ask();
    return () => stop.abort();
  }, [restaurantId, asked]);

  const item =
    typeof menu === 'object'
      ? menu.menu.flatMap(({ items }) => items).find(({ id }) => id === line.itemId)
      : undefined;
  if (typeof menu === 'object' && item) {
    return <ItemSheet item={item} cuisine={menu.cuisine} owner={owner} line={line} onClose={props.onClose} />;
  }
  return (
    <Sheet open title={props.title} onClose={props.onClose}>
      {menu === 'asking' && (
        <div role="status" aria-label={t('asking')}>
          <Skeleton shape="tile" />
        </div>
      )}
      {menu === 'failed' && (
        <div role="alert">
          <p>{t('failed')}</p>
          <Button onClick={() => setAsked((count) => count + 1)}>{t('retry')}</Button>
        </div>
      )}
      {menu !== 'asking' && menu !== 'failed' && <p role="alert">{t('gone')}</p>}
    </Sheet>
  );
}
