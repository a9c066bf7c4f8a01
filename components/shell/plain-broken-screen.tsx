'use client';

import { buttonClasses } from '@/components/ui/button-classes';
import { ButtonLink } from '@/components/ui/button-link';
import styles from '@/components/ui/screen.module.css';
import { pages } from '@/lib/urls';

/** The number under which the server logged an error that reached an error boundary, where it has one. */
export function referenceOf(error: unknown): string | null {
  const digest = error instanceof Error && 'digest' in error ? error.digest : null;
  return typeof digest === 'string' ? digest : null;
}

/** For when nothing can be relied on, not even the language: it speaks both, and needs next to nothing. */
export function PlainBrokenScreen(props: { error: unknown; retry: () => void }) {
  return (
    <div className={styles.screen}>
      <h1 className={styles.sentence}>화면을 준비하지 못했어요. 주문과 장바구니는 그대로 있어요.</h1>
      <p lang="en">We could not prepare this screen. Your orders and baskets are safe.</p>
      <p>{referenceOf(props.error)}</p>
      <button type="button" className={buttonClasses({ tone: 'main', size: 'large' })} onClick={props.retry}>
        다시 해보기 · Try again
      </button>
      <ButtonLink document href={pages.home()} size="large">
        처음 화면으로 · Back to the start
      </ButtonLink>
    </div>
  );
}
