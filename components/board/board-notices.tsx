'use client';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { Notice } from '@/components/ui/notice';
import type { Board } from '@/contract/schemas/board';
import { formatTime } from '@/lib/format/time';
import type { Connection } from '../work/connection';
import type { SoundState } from '../work/work-sound';
import { useBoard } from './board-context';
import { pauseWords } from './pause-words';
import { SoundNotice } from './sound-notice';

/** What stands between the kitchen and its orders: no sound, a pause, no news, no network, no session. */
export function BoardNotices(props: {
  connection: Connection;
  restaurant: Board['restaurant'];
  sound: SoundState;
  onSound: () => void;
}) {
  return (
    <>
      <ConnectionNotice connection={props.connection} />
      <PauseNotice restaurant={props.restaurant} />
      <SoundNotice sound={props.sound} onSound={props.onSound} />
    </>
  );
}

function PauseNotice({ restaurant }: { restaurant: Board['restaurant'] }) {
  const t = useTranslations('board.pause');
  if (restaurant.opening.status !== 'paused') return null;
  return (
    <Notice tone="care" announce="status" title={t('noticeTitle')}>
      {pauseWords(restaurant, t)}
    </Notice>
  );
}

function ConnectionNotice({ connection }: { connection: Connection }) {
  const t = useTranslations('board');
  const { timeZone, signInUrl } = useBoard();
  switch (connection.kind) {
    case 'fresh':
    case 'wavering':
    case 'gone':
      return null;
    case 'stale':
    case 'offline': {
      const time = formatTime(new Date(connection.sinceMs).toISOString(), timeZone);
      return (
        <Notice
          tone={connection.kind === 'stale' ? 'care' : 'urgent'}
          announce="alert"
          title={t(`connection.${connection.kind}Title`, { time })}
        >
          {t(`connection.${connection.kind}Text`)}
        </Notice>
      );
    }
    case 'signed-out':
      return (
        <Notice
          tone="urgent"
          announce="alert"
          title={t('connection.signedOutTitle')}
          action={
            <ButtonLink href={signInUrl} document tone="main">
              {t('connection.signIn')}
            </ButtonLink>
          }
        >
          {t('connection.signedOutText')}
        </Notice>
      );
  }
}
