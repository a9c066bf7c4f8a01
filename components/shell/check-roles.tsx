import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { handlers } from '@/lib/urls';

/** Asks the user pool what one may do now, and comes back here. */
export function CheckRoles() {
  const t = useTranslations('account');
  return (
    <form method="post" action={handlers.renew()}>
      <Button type="submit" size="large">
        {t('checkRoles')}
      </Button>
    </form>
  );
}
