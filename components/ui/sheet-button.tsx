'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Button } from './button';
import type { ButtonLook } from './button-classes';
import styles from './sheet-button.module.css';

export interface SheetState {
  readonly open: boolean;
  readonly onClose: () => void;
}

/**
 * A button whose dialog's script comes with the first press; `render` makes the dialog of what `load` brought. Where
 * it does not come, that is the network, and is said.
 */
export function SheetButton<Part>(
  props: ButtonLook & {
    load: () => Promise<Part>;
    render: (part: Part, state: SheetState) => ReactNode;
    children: ReactNode;
  },
) {
  const { load, render, children, ...look } = props;
  const t = useTranslations('common');
  const [isOpen, setOpen] = useState(false);
  const [loaded, setLoaded] = useState<{ part: Part } | null>(null);
  const [failed, setFailed] = useState(false);
  const open = () => {
    setOpen(true);
    setFailed(false);
    if (loaded) return;
    load().then(
      (part) => setLoaded({ part }),
      () => {
        setOpen(false);
        setFailed(true);
      },
    );
  };
  return (
    <>
      <Button {...look} busy={isOpen && !loaded} onClick={open}>
        {children}
      </Button>
      {failed && (
        <p role="status" className={styles.failed}>
          {t('needsNetwork')}
        </p>
      )}
      {loaded && render(loaded.part, { open: isOpen, onClose: () => setOpen(false) })}
    </>
  );
}
