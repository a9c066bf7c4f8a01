'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { ActiveOrder } from '@/contract/schemas/active';
import { pages } from '@/lib/urls';
import styles from './news-notice.module.css';
import { type SceneWords, wordsOf } from './standing';

/** Long enough to read twice. */
const staysMs = 12_000;

/**
 * An order has moved on: says so over whatever one is looking at, and leads there. The region is there before the
 * news, or screen readers would not say it; they hear the words only, not the buttons beside them.
 */
export function NewsNotice(props: { order: ActiveOrder | null; words: SceneWords; onClose: () => void }) {
  const locale = useLocale();
  const { order } = props;
  const words = order && `${order.restaurant.name[locale]}: ${wordsOf(order, props.words)}`;
  return (
    <>
      <VisuallyHidden live="polite">{words}</VisuallyHidden>
      {order && <Shown key={`${order.id} ${order.version}`} {...props} order={order} />}
    </>
  );
}

/** Stays while it is pointed at or focused. */
function Shown(props: { order: ActiveOrder; words: SceneWords; onClose: () => void }) {
  const t = useTranslations('life.active');
  const common = useTranslations('common');
  const locale = useLocale();
  const [held, setHeld] = useState(false);
  const { order, onClose } = props;

  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onClose, staysMs);
    return () => clearTimeout(timer);
  }, [held, onClose]);

  return (
    <section
      aria-label={t('news')}
      className={styles.notice}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p className={styles.words}>
        <strong>{order.restaurant.name[locale]}</strong>
        <span>{wordsOf(order, props.words)}</span>
      </p>
      <Link href={pages.order(order.id)} className={styles.look}>
        {t('look')}
      </Link>
      <button type="button" className={styles.close} aria-label={common('close')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </section>
  );
}
