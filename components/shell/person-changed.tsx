'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { isOpenToAll } from '@/lib/open-pages';
import { handlers, pages } from '@/lib/urls';
import styles from './person-changed.module.css';

/**
 * What becomes of a screen whose person signed out, or was followed by another one, in another tab. A screen for
 * everybody is asked for anew without a word; anything else is covered: what it shows is not for who is here now.
 */
export function PersonChanged(props: { isPrivate: boolean; now: string | null }) {
  const router = useRouter();
  const pathname = usePathname();
  const covered = props.isPrivate && !isOpenToAll(pathname);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each change is asked for once
  useEffect(() => {
    if (!covered) router.refresh();
  }, [covered, props.now, router]);

  return covered ? <Cover signedIn={props.now !== null} here={pathname} /> : null;
}

function Cover(props: { signedIn: boolean; here: string }) {
  const t = useTranslations('errors');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const what = props.signedIn ? 'other' : 'signedOut';

  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog
      ref={dialog}
      className={styles.cover}
      aria-labelledby={id}
      onCancel={(event) => event.preventDefault()}
      // A second Escape closes it all the same.
      onClose={() => dialog.current?.showModal()}
    >
      <div id={id}>
        <EmptyState
          picture={props.signedIn ? 'locked' : 'waving-hand'}
          sentence={t(`person.${what}.sentence`)}
          detail={t(`person.${what}.detail`)}
          action={
            props.signedIn ? (
              <Button tone="main" size="large" onClick={() => window.location.reload()}>
                {t('person.other.action')}
              </Button>
            ) : (
              <>
                <ButtonLink document href={handlers.signIn(props.here)} tone="main" size="large">
                  {t('person.signedOut.action')}
                </ButtonLink>
                <ButtonLink document href={pages.home()} size="large">
                  {t('home')}
                </ButtonLink>
              </>
            )
          }
        />
      </div>
    </dialog>
  );
}
