import { useTranslations } from 'next-intl';
import { StampTrack } from '@/components/ui/stamp-track';
import type { Order } from '@/contract/schemas/order';
import { formatTime } from '@/lib/format/time';
import styles from './order-steps.module.css';
import { type Scene, stampsOf, stampTimesOf, stampWords } from './scene';

/** The seals, a line that says more, and what comes next. */
export function OrderSteps(props: {
  order: Pick<Order, 'serviceType' | 'times'>;
  timeZone: string;
  scene: Scene;
  line: string;
  next: string | null;
}) {
  const { order, scene, line, next, timeZone } = props;
  const t = useTranslations('order');
  const times = stampTimesOf(order);
  const isStamped = times.some(Boolean);
  const stamps = stampsOf(scene).map((state, index) => {
    const at = state === 'todo' ? null : times[index];
    return {
      word: t(`stamps.${stampWords[order.serviceType][index] ?? 'accepted'}`),
      state,
      stateWord: t(`stamps.${state}`),
      ...(isStamped && { time: at ? formatTime(at, timeZone) : '' }),
    };
  });
  return (
    <div className={styles.steps}>
      <StampTrack label={t('stamps.label')} stamps={stamps} />
      <div className={styles.words}>
        <p>{line}</p>
        {next && (
          <p className={styles.next}>
            <span className={styles.label}>{t('next.label')}</span> {next}
          </p>
        )}
      </div>
    </div>
  );
}
