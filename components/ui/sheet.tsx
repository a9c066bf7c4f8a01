'use client';

import { useTranslations } from 'next-intl';
import { type MouseEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { Icon } from './icon';
import styles from './sheet.module.css';

/**
 * A native modal dialog: rises from below on a phone, stands in the middle on a desktop. Escape, the backdrop and the
 * cross close it (`onClose`); the browser keeps focus inside and gives it back. `foot` stays in view.
 */
export function Sheet(props: {
  open: boolean;
  title: ReactNode;
  onClose: () => void;
  foot?: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations('common');
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (props.open && !element.open) element.showModal();
    if (!props.open && element.open) element.close();
  }, [props.open]);

  // A dialog that is taken out of the page while open gives focus back to nobody, so it is closed first.
  useLayoutEffect(() => {
    const element = dialog.current;
    return () => element?.close();
  }, []);

  function closeFromBackdrop(event: MouseEvent<HTMLDialogElement>) {
    if (event.target === dialog.current) props.onClose();
  }

  return (
    // The backdrop has no element of its own, so the dialog listens; Escape does the same from the keyboard.
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a native dialog
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-labelledby={titleId}
      // Late news of a closing that was taken back at once (React does so while developing) is none.
      onClose={() => props.open && !dialog.current?.open && props.onClose()}
      onClick={closeFromBackdrop}
    >
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {props.title}
        </h2>
        <button type="button" className={styles.close} aria-label={t('close')} onClick={props.onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div className={styles.body}>{props.open && props.children}</div>
      {props.foot && <div className={styles.foot}>{props.foot}</div>}
    </dialog>
  );
}
