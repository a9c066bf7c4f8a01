import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Screen } from '@/components/ui/screen';
import type { Session } from '@/lib/auth/session';
import type { Theme } from '@/lib/theme';
import { handlers, pages } from '@/lib/urls';
import styles from './account-screen.module.css';
import { CheckRoles } from './check-roles';
import { Preferences } from './preferences';
import { sides } from './sides';

/** A person's own page: their roles as ways in, `children` (what they are as a customer), their language and theme, and the way out. */
export function AccountScreen(props: { session: Session; theme: Theme | undefined; children: ReactNode }) {
  const t = useTranslations('account');
  const { session } = props;
  return (
    <Screen sentence={t('greeting', { name: session.name })} detail={session.email}>
      <Card as="section">
        <h2 className={styles.title}>{t('rolesTitle')}</h2>
        {session.roles.length === 0 && <p>{t('noRoles', { email: session.email })}</p>}
        <ul className={styles.sides}>
          {session.roles.map((role) => (
            <li key={role}>
              <Link href={sides[role].href} className={styles.side}>
                <Icon name={sides[role].icon} />
                <span>
                  {t(`sides.${role}`)}
                  <small>{t(`roles.${role}`)}</small>
                </span>
                <Icon name="next" />
              </Link>
            </li>
          ))}
          {session.roles.includes('customer') && (
            <>
              <li>
                <Link href={pages.orders()} className={styles.side}>
                  <Icon name="receipt" />
                  <span>{t('orders')}</span>
                  <Icon name="next" />
                </Link>
              </li>
              <li>
                <Link href={pages.savedAddresses()} className={styles.side}>
                  <Icon name="pin" />
                  <span>{t('addresses')}</span>
                  <Icon name="next" />
                </Link>
              </li>
            </>
          )}
        </ul>
        <p className={styles.note}>{t('rolesExplained')}</p>
        <CheckRoles />
      </Card>
      {props.children}
      <Card as="section">
        <h2 className={styles.title}>{t('preferencesTitle')}</h2>
        <Preferences theme={props.theme} />
      </Card>
      <form method="post" action={handlers.signOut()}>
        <Button type="submit" wide>
          {t('signOut')}
        </Button>
      </form>
    </Screen>
  );
}
