'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Sheet } from '@/components/ui/sheet';
import type { SheetState } from '@/components/ui/sheet-button';
import type { Failure } from '@/components/work/failure';
import { usePress } from '@/components/work/use-press';
import { callApi } from '@/lib/api/on-demand';
import { pages } from '@/lib/urls';
import styles from './sheets.module.css';

/**
 * Makes a link for others to look on, and takes every link back. The server keeps no token that it could show again, so
 * a link that was closed with this sheet is made anew.
 */
export function ShareSheet({
  orderId,
  restaurant,
  ...state
}: SheetState & { orderId: string; restaurant: string }) {
  const t = useTranslations('share.sheet');
  const [link, setLink] = useState<string | null>(null);
  const [said, setSaid] = useState<'copied' | 'copyFailed' | 'stopped' | null>(null);
  const params = { orderId };
  const create = usePress(
    (_: null, idempotencyKey) => callApi('shareOrder', { params, idempotencyKey }),
    ({ token }) => {
      setSaid(null);
      setLink(new URL(pages.shared(token), window.location.origin).href);
    },
  );
  const stop = usePress(
    (_: null, idempotencyKey) => callApi('stopSharing', { params, idempotencyKey }),
    () => {
      setLink(null);
      setSaid('stopped');
    },
  );
  const copy = (url: string) =>
    navigator.clipboard.writeText(url).then(
      () => setSaid('copied'),
      () => setSaid('copyFailed'),
    );
  const send = (url: string) => {
    const message = { title: t('sendTitle'), text: t('sendText', { restaurant }), url };
    // Closing the system's sheet without choosing anybody is no failure.
    navigator.share(message).catch(() => {});
  };
  const isStopping = stop.state.kind === 'busy';
  return (
    <Sheet {...state} title={t('title')}>
      <div className={styles.body}>
        <p>{t('words')}</p>
        <p className={styles.hint}>{t('private')}</p>
        {link === null ? (
          <Button
            tone="main"
            size="large"
            wide
            busy={create.state.kind === 'busy'}
            onClick={() => void create.press(null)}
          >
            {t(create.state.kind === 'busy' ? 'creating' : 'create')}
          </Button>
        ) : (
          <>
            <Field label={t('link')} value={link} readOnly onFocus={(event) => event.target.select()} />
            <div className={styles.buttons}>
              <Button tone="strong" size="large" onClick={() => void copy(link)}>
                {t(said === 'copied' ? 'copied' : 'copy')}
              </Button>
              {'share' in navigator ? (
                <Button size="large" onClick={() => send(link)}>
                  {t('send')}
                </Button>
              ) : null}
            </div>
          </>
        )}
        <Button tone="quiet" wide busy={isStopping} onClick={() => void stop.press(null)}>
          {isStopping ? t('stopping') : t(link === null ? 'stopAll' : 'stop')}
        </Button>
        <p role="status">{said && t(said)}</p>
        <ShareFailed state={create.state} />
        <ShareFailed state={stop.state} />
      </div>
    </Sheet>
  );
}

function ShareFailed({ state }: { state: { kind: string; failure?: Failure } }) {
  const t = useTranslations('share.sheet');
  if (!state.failure) return null;
  const { kind } = state.failure;
  const word =
    kind === 'expired' || kind === 'unreachable' ? kind : kind === 'signed-out' ? 'signedOut' : 'failed';
  return (
    <Notice tone="care" announce="alert">
      {t(word)}
    </Notice>
  );
}
