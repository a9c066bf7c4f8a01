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
          tone={news.kind === 'job-gone' ? 'care' : news.kind === 'returned' ? 'good' : 'info'}
          announce={news.kind === 'job-gone' ? 'alert' : 'status'}
          action={<Button onClick={props.onSeen}>{t('news.dismiss')}</Button>}
        >
          {wordsOf(news, t)}
        </Notice>
      )}
    </>
  );
}

function wordsOf(news: News, t: ReturnType<typeof useTranslations<'rider'>>): string {
  if (news.kind === 'job-gone') return t('news.jobGone', { code: news.code });
  if (news.kind === 'returned') return t('news.returned', { code: news.code });
  return t(`news.${news.kind}`);
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
