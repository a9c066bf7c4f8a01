'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Notice } from '@/components/ui/notice';
import { formatTime } from '@/lib/format/time';
import type { Connection } from '../work/connection';
import { type News, useRider } from './rider-context';

/** What stands above the work: no network, old news, no session, and what others did meanwhile. */
export function RiderNotices(props: { connection: Connection; news: News | null; onSeen: () => void }) {
  const t = useTranslations('rider');
  const { news } = props;
  return (
    <>
      <ConnectionNotice connection={props.connection} />
      {news && (
        <Notice
          tone={news.kind === 'job-gone' ? 'care' : 'info'}
          announce={news.kind === 'job-gone' ? 'alert' : 'status'}
          action={<Button onClick={props.onSeen}>{t('news.dismiss')}</Button>}
        >
          {news.kind === 'job-gone' ? t('news.jobGone', { code: news.code }) : t(`news.${news.kind}`)}
        </Notice>
      )}
    </>
  );
}

function ConnectionNotice({ connection }: { connection: Connection }) {
  const t = useTranslations('rider');
  const { timeZone, signInUrl } = useRider();
  switch (connection.kind) {
    case 'fresh':
    case 'wavering':
    case 'gone':
      return null;
    case 'stale': {
      const time = formatTime(new Date(connection.sinceMs).toISOString(), timeZone);
      return (
        <Notice tone="care" announce="status" title={t('connection.staleTitle', { time })}>
          {t('connection.staleText')}
        </Notice>
      );
    }
    case 'offline':
      return (
        <Notice tone="care" announce="alert" title={t('connection.offlineTitle')}>
          {t('connection.offlineText')}
        </Notice>
      );
    case 'signed-out':
      return (
        <Notice
          tone="urgent"
          announce="alert"
          title={t('connection.signedOutTitle')}
          action={
            <ButtonLink href={signInUrl} document>
              {t('connection.signIn')}
            </ButtonLink>
          }
        >
          {t('connection.signedOutText')}
        </Notice>
      );
  }
}
