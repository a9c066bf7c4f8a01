'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Sheet } from '@/components/ui/sheet';
import { keepWish } from '@/lib/favourites/wish';
import { handlers } from '@/lib/urls';
import styles from './favourite-invitation.module.css';

/** Asks to sign in so that a favourite can be kept; it is kept when they are back. */
export function FavouriteInvitation(props: { restaurantId: string; onClose: () => void }) {
  const t = useTranslations('favourites');
  const here = `${window.location.pathname}${window.location.search}`;
  return (
    <Sheet
      open
      title={t('invite.title')}
      onClose={props.onClose}
      foot={
        <div className={styles.buttons}>
          <ButtonLink
            document
            tone="main"
            size="large"
            wide
            href={handlers.signIn(here)}
            onClick={() => keepWish(props.restaurantId)}
          >
            {t('invite.action')}
          </ButtonLink>
          <Button size="large" wide onClick={props.onClose}>
            {t('invite.later')}
          </Button>
        </div>
      }
    >
      <p>{t('invite.words')}</p>
    </Sheet>
  );
}
