'use client';
import { useTranslations } from 'next-intl';
import type { BoardOrder } from '@/contract/schemas/board';
import { mentionsAllergy } from './allergy';
import styles from './order-note.module.css';

/** What the customer asks for, in ochre, and whether cutlery goes in the bag. */
export function OrderNote({ order }: { order: Pick<BoardOrder, 'note' | 'cutlery'> }) {
  const t = useTranslations('board');
  return (
    <>
      {order.note && (
        <p className={styles.note}>
          <strong>{mentionsAllergy(order.note) ? t('card.allergy') : t('card.note')}</strong> {order.note}
        </p>
      )}
      {order.cutlery && <p className={styles.cutlery}>{t('card.cutlery')}</p>}
    </>
  );
}
