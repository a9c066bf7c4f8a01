import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { Icon, type IconName } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import type { Role } from '@/contract/roles';
import type { Session } from '@/lib/auth/session';
import type { Theme } from '@/lib/theme';
import { handlers, pages } from '@/lib/urls';
import styles from './account-menu.module.css';
import { Preferences } from './preferences';
import { sides } from './sides';

const menuId = 'account-menu';

/**
 * Who is signed in and what they can do about it. `here` is the side one is on, null on none; people with several roles go over to
 * the others. A native popover: opens, closes and gives focus back without any script of ours.
 */
export function AccountMenu(props: { session: Session | null; theme: Theme | undefined; here: Role | null }) {
  const t = useTranslations('account');
  const { session, here } = props;
  const away = here !== 'customer';
  return (
    <>
      <button type="button" popoverTarget={menuId} className={styles.button} aria-label={t('menu')}>
        <Icon name="person" />
      </button>
      <div id={menuId} popover="auto" className={styles.menu} role="dialog" aria-label={t('menu')}>
        <Who session={session} />
        {session && (
          <ul className={styles.list}>
            {here !== 'restaurant' && here !== 'rider' && (
              <>
                <Row document={away} href={pages.orders()} icon="receipt" words={t('orders')} />
                <Row document={away} href={pages.favourites()} icon="heart" words={t('favourites')} />
              </>
            )}
            <Row document={away} href={pages.account()} icon="person" words={t('account')} />
            {session.roles
              .filter((role) => role !== here)
              .map((role) => (
                <Row key={role} document {...sides[role]} words={t(`sides.${role}`)} />
              ))}
          </ul>
        )}
        <div className={styles.list}>
          <Preferences theme={props.theme} />
        </div>
        {session && (
          <form method="post" action={handlers.signOut()} className={styles.list}>
            <button type="submit" className={styles.row}>
              <Icon name="exit" />
              {t('signOut')}
            </button>
          </form>
        )}
      </div>
    </>
  );
}

function Who(props: { session: Session | null }) {
  const t = useTranslations('account');
  if (props.session) {
    return (
      <p className={styles.who}>
        <strong>{props.session.name}</strong>
        <span>{props.session.email}</span>
      </p>
    );
  }
  return (
    <div className={styles.who}>
      <p>{t('invitation')}</p>
      <ButtonLink document wide tone="strong" href={handlers.signIn(pages.home())}>
        {t('signIn')}
      </ButtonLink>
    </div>
  );
}

/** Other sides begin with a new document: each may do what its own screens need. */
function Row(props: { href: string; icon: IconName; words: string; document: boolean }) {
  const inside = (
    <>
      <Icon name={props.icon} />
      {props.words}
    </>
  );
  return (
    <li>
      {props.document ? (
        <a href={props.href} className={styles.row}>
          {inside}
        </a>
      ) : (
        <Link href={props.href} className={styles.row}>
          {inside}
        </Link>
      )}
    </li>
  );
}
