'use client';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { onDemand, useOnDemand } from '@/components/ui/on-demand';
import type { Board as BoardData } from '@/contract/schemas/board';
import { useLive } from '@/lib/live/use-live';
import { handlers, pages } from '@/lib/urls';
import { blockedBy } from '../work/connection';
import { ServerClockProvider } from '../work/server-clock';
import { useConnection } from '../work/use-connection';
import { useSound } from '../work/use-sound';
import { useWakeLock } from '../work/use-wake-lock';
import styles from './board.module.css';
import { BoardColumns } from './board-columns';
import { BoardContext } from './board-context';
import { BoardHeader } from './board-header';
import { BoardNotices } from './board-notices';
import { columnParts } from './column-parts';
import type { Column } from './group-orders';
import { groupOrders } from './group-orders';
import { OrderAnnouncer } from './order-announcer';
import { settledOf, standingOf } from './standing';
import { useBoardOrders } from './use-board-orders';
import { useReadyParts } from './use-ready-parts';
import { useRing } from './use-ring';

const boardGone = onDemand(() => import('./board-gone').then((module) => module.BoardGone));

/** The live board of one restaurant, from what the server page has read. */
export function Board({ initial }: { initial: BoardData }) {
  const live = useLive('getBoard', { restaurantId: initial.restaurant.id }, initial, {
    whenHidden: 'live',
  });
  return (
    <ServerClockProvider now={live.data.now}>
      {live.status === 'gone' ? <Gone /> : <BoardScreen live={live} />}
    </ServerClockProvider>
  );
}

function Gone() {
  const BoardGone = useOnDemand(boardGone);
  return BoardGone && <BoardGone />;
}

function BoardScreen({ live }: { live: ReturnType<typeof useLive<'getBoard'>> }) {
  const t = useTranslations('board');
  const { restaurant } = live.data;
  const { orders, departures, dismiss, onPressed, onRefused, onAnswered } = useBoardOrders(live.data.orders);
  const { sound, state: soundState } = useSound();
  const { callingIds, acknowledge } = useRing(orders, sound, (count) => t('pageTitle', { count }));
  const connection = useConnection(live);
  const [chosen, setChosen] = useState<Column>('new');
  const groups = useMemo(() => groupOrders(settledOf(orders, departures)), [orders, departures]);
  useWakeLock(soundState === 'on');
  useReadyParts();

  const counts = {
    new: groups.new.length,
    cooking: groups.cooking.length,
    ready: groups.ready.length,
    out: groups.out.length,
    done: groups.done.length,
  };
  return (
    <BoardContext
      value={{
        timeZone: restaurant.timeZone,
        prepMinutes: restaurant.prepMinutes,
        blocked: blockedBy(connection),
        signInUrl: handlers.signIn(pages.board(restaurant.id)),
        acknowledge,
        onPressed,
        onRefused,
        onAnswered,
        refresh: live.refresh,
      }}
    >
      <div className={styles.board}>
        <BoardHeader
          restaurant={restaurant}
          connection={connection}
          soundState={soundState}
          calling={callingIds.size > 0}
          onSound={() => sound.start()}
          onSeen={() => acknowledge(...callingIds)}
        />
        <div className={styles.notices}>
          <BoardNotices
            connection={connection}
            restaurant={restaurant}
            sound={soundState}
            onSound={() => sound.start()}
          />
        </div>
        <BoardColumns
          counts={counts}
          shown={{ ...counts, new: standingOf(groups.new, departures).length }}
          parts={columnParts({ groups, departures, callingIds, onDismiss: dismiss })}
          chosen={chosen}
          onChoose={setChosen}
        />
        <OrderAnnouncer orders={orders} />
      </div>
    </BoardContext>
  );
}
