'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { Sheet } from '@/components/ui/sheet';
import type { BoardOrder } from '@/contract/schemas/board';
import { ManageCancel } from './manage-cancel';
import { ManageLines } from './manage-lines';
import styles from './manage-sheet.module.css';
import { ManageTime } from './manage-time';

type Task = 'time' | 'lines' | 'cancel';

/** Time and lines can change until the food is ready, taking back until it is picked up. */
const tasksOf = (order: BoardOrder): readonly Task[] =>
  order.status === 'ready' ? ['cancel'] : ['time', 'lines', 'cancel'];

/** What may be done to an accepted order, one thing at a time. */
export function ManageSheet(props: { order: BoardOrder; open: boolean; onClose: () => void }) {
  const { order } = props;
  const t = useTranslations('board.manage');
  const tasks = tasksOf(order);
  const [chosen, setChosen] = useState<Task | null>(null);
  const only = tasks.length === 1 ? tasks[0] : undefined;
  const task = chosen ?? only ?? null;

  function close() {
    setChosen(null);
    props.onClose();
  }

  return (
    <Sheet
      open={props.open}
      title={t(task === null ? 'title' : `${task}Title`, { code: order.code })}
      onClose={close}
    >
      {task === null && (
        <ul className={styles.tasks}>
          {tasks.map((each) => (
            <li key={each}>
              <button type="button" className={styles.task} onClick={() => setChosen(each)}>
                <span>
                  <strong>{t(each)}</strong>
                  <span className={styles.hint}>{t(`${each}Hint`)}</span>
                </span>
                <Icon name="next" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {task === 'time' && <ManageTime order={order} onDone={close} />}
      {task === 'lines' && <ManageLines order={order} onDone={close} />}
      {task === 'cancel' && <ManageCancel order={order} onDone={close} />}
    </Sheet>
  );
}
