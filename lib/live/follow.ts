/** Follows one live route of the contract for one screen, until told to stop. Loaded once the screen stands. */
import { type ApiData, callApi, type LiveRouteId } from '@/lib/api/browser';
import { lead, openChannel } from './leader';
import { type LiveAnswer, type LiveStatus, runLiveLoop } from './live-loop';
import { once, pause, whenOnline } from './visibility';

export interface Following<Id extends LiveRouteId> {
  readonly id: Id;
  readonly params: Readonly<Record<string, string>>;
  /** Under which name the tabs of a browser share what one of them hears. */
  readonly topic: string;
  /** In the background it asks once a minute instead of keeping a request parked. */
  readonly slowWhenHidden: boolean;
  /** The version the screen shows now. */
  readonly version: () => number;
  readonly take: (heard: ApiData<Id>) => void;
  readonly note: (status: LiveStatus, contact: boolean) => void;
}

/** While hidden and slow, the page asks this often. */
const hiddenEveryMs = 60_000;

export async function follow<Id extends LiveRouteId>(
  following: Following<Id>,
  signal: AbortSignal,
): Promise<void> {
  const { topic, slowWhenHidden, take, note } = following;
  const channel = openChannel<ApiData<Id>>(topic, (message) => {
    if (message.kind === 'data') take(message.data);
    else note(message.status, message.contact);
  });
  signal.addEventListener('abort', channel.close, { once: true });
  const ask = (etag: string | null, waitSeconds: number, asking: AbortSignal) =>
    askOnce(following, etag, waitSeconds, asking);
  const known = () => `"${following.version()}"`;
  const loop = (turn: AbortSignal) =>
    lead(
      topic,
      () =>
        runLiveLoop<ApiData<Id>>(
          {
            ask,
            onData: (heard) => {
              take(heard);
              channel.send({ kind: 'data', topic, data: heard });
            },
            onStatus: (next, contact) => {
              note(next, contact);
              channel.send({ kind: 'status', topic, status: next, contact });
            },
            pause,
            online: whenOnline,
            isOnline: () => navigator.onLine,
            random: Math.random,
          },
          known(),
          turn,
        ),
      turn,
    );
  while (!signal.aborted) {
    const stop = new AbortController();
    const turn = AbortSignal.any([signal, stop.signal]);
    if (slowWhenHidden && document.hidden) {
      const answer = await ask(known(), 0, turn);
      if (answer.kind === 'changed') take(answer.data);
      await Promise.race([pause(hiddenEveryMs, turn), once(document, 'visibilitychange', turn)]);
    } else {
      const leave = () => {
        if (slowWhenHidden && document.hidden) stop.abort();
      };
      document.addEventListener('visibilitychange', leave);
      await loop(turn);
      document.removeEventListener('visibilitychange', leave);
      // The loop ends by itself only on a final answer.
      if (!stop.signal.aborted) return;
    }
    stop.abort();
  }
}

async function askOnce<Id extends LiveRouteId>(
  { id, params }: Following<Id>,
  etag: string | null,
  waitSeconds: number,
  signal: AbortSignal,
): Promise<LiveAnswer<ApiData<Id>>> {
  const result = await callApi(id, { params, etag, waitSeconds, signal });
  if (result.ok) {
    if (result.status === 304) return { kind: 'unchanged' };
    return { kind: 'changed', data: result.data as ApiData<Id>, etag: result.etag };
  }
  if (result.kind === 'signed-out') return { kind: 'signed-out' };
  if (result.kind === 'problem' && (result.status === 404 || result.status === 403)) return { kind: 'gone' };
  return { kind: 'failed' };
}
