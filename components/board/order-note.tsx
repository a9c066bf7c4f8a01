'use client';
import { useTranslations } from 'next-intl';
import type { BoardOrder } from '@/contract/schemas/board';
import { mentionsAllergy } from './allergy';
import styles from './order-note.module.css';

/** What the customer asks for, in ochre; what to do when something has run out; whether cutlery goes in the bag. */
export function OrderNote({ order }: { order: Pick<BoardOrder, 'note' | 'cutlery' | 'substitution'> }) {
  const t = useTranslations('board');
  return (
    <>
      {order.note && (
        <p className={styles.note}>
          <NoteLabel note={order.note} /> {order.note}
        </p>
      )}
      {order.substitution !== 'refund' && (
        <p className={styles.substitution}>{t(`card.substitution.${order.substitution}`)}</p>
      )}
      {order.cutlery && <p className={styles.cutlery}>{t('card.cutlery')}</p>}
    </>
  );
}

/** What kind of note it is, unless the customer has said so in their first word. */
function NoteLabel({ note }: { note: string }) {
  const t = useTranslations('board');
  const words = mentionsAllergy(note) ? t('card.allergy') : t('card.note');
  return note.toLowerCase().startsWith(words.toLowerCase()) ? null : <strong>{words}</strong>;
}
