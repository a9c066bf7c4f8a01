import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { Picture } from '@/components/ui/picture';
import { pages } from '@/lib/urls';
import styles from './place-invitation.module.css';

/** Address first: without one there are no fees and no arrival times, so this is the thing to do now. */
export function PlaceInvitation() {
  const t = useTranslations('home');
  return (
    <Card className={styles.card ?? ''}>
      <Picture name="map-pin" size={48} eager className={styles.picture} />
      <p>{t('placeHint')}</p>
      <div className={styles.action}>
        <ButtonLink href={pages.address()} tone="main" wide>
          {t('placeAction')}
        </ButtonLink>
      </div>
    </Card>
  );
}
