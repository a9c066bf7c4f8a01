'use client';

import { useLocale, useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import type { Connection } from '@/components/work/connection';
import { formatDayTime } from '@/lib/format/time';
import { handlers } from '@/lib/urls';
import { Said } from './said';

/**
 * That what one sees may not be what is: as of when it is, and what can be done. Once the order is over nothing more
 * will change, and only an old picture is worth a word. `here` is the page to come back to after signing in.
 */
export function LiveNote(props: { connection: Connection; here: string; timeZone: string; over: boolean }) {
  const { connection } = props;
  const t = useTranslations('order.live');
  const locale = useLocale();
  switch (connection.kind) {
    case 'fresh':
    case 'wavering':
      return null;
    case 'stale':
    case 'offline': {
      const now = new Date().toISOString();
      const time = formatDayTime(new Date(connection.sinceMs).toISOString(), now, props.timeZone, locale);
      return <Said>{t(connection.kind, { time })}</Said>;
    }
    case 'signed-out':
      if (props.over) return null;
      return (
        <Said>
          {t('signedOut')}
          <ButtonLink document tone="strong" href={handlers.signIn(props.here)}>
            {t('signIn')}
          </ButtonLink>
        </Said>
      );
    case 'gone':
      return props.over ? null : <Said>{t('gone')}</Said>;
  }
}
