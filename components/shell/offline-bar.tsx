'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { formatDayTime } from '@/lib/format/time';
import styles from './offline-bar.module.css';
import { sideOf } from './side-of';
import { settledMs, useOnline } from './use-online';

/**
 * Says that what one sees is not of now, and from when it is: on a page the worker has kept, and on any other once
 * the network goes. `html[data-offline]` makes room for it.
 */
export function OfflineBar({ pathname }: { pathname: string }) {
  const t = useTranslations('life.bar');
  const locale = useLocale();
  const online = useOnline();
  const keptPath = useRef(pathname);
  const lostAt = useRef<string | null>(null);
  const wasLost = useRef(false);
  wasLost.current ||= !online;
  const root = document.documentElement;
  // A screen reached from a kept page came over the network.
  const { keptAt, keptWhy } = pathname === keptPath.current ? root.dataset : {};
  // The screen for no network says so itself, and so do the boards of those who work.
  const lost = !online && keptWhy !== 'nothing' && sideOf(pathname) === 'customer';
  lostAt.current = lost ? (lostAt.current ?? new Date().toISOString()) : null;
  const since = keptAt ?? lostAt.current;

  useEffect(() => {
    if (keptAt === undefined) delete root.dataset['keptAt'];
    if (since === null) return;
    root.dataset['offline'] = '';
    return () => {
      delete root.dataset['offline'];
    };
  }, [since, keptAt]);

  // What was kept has done its work once there is a network; only an open sheet or a half-written word may stay.
  useEffect(() => {
    if (!keptAt || !online || !wasLost.current) return;
    const timer = setTimeout(() => {
      if (!isBusy()) window.location.reload();
    }, settledMs);
    return () => clearTimeout(timer);
  }, [keptAt, online]);

  if (since === null) return null;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const time = formatDayTime(since, new Date().toISOString(), timeZone, locale);
  const whyKept = online
    ? wasLost.current
      ? 'back'
      : keptWhy === 'slow'
        ? 'slow'
        : 'unreachable'
    : 'offline';
  const what = keptAt ? whyKept : 'lost';
  return (
    <div className={styles.bar} role="status">
      <span>{t(what, { time })}</span>
      {keptAt && (
        <button type="button" className={styles.action} onClick={() => window.location.reload()}>
          {t('reload')}
        </button>
      )}
    </div>
  );
}

function isBusy(): boolean {
  const { activeElement } = document;
  const typing = activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement;
  return typing || document.querySelector('dialog[open]') !== null;
}
