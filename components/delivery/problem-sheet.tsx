'use client';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { Icon } from '@/components/ui/icon';
import { Sheet } from '@/components/ui/sheet';
import type { Job } from '@/contract/schemas/job';
import { outside } from '@/lib/urls';
import styles from './job.module.css';
import { stepOf, stopOf } from './job-step';

/** What can be done now about what goes wrong at this stop. */
export function ProblemSheet(props: { job: Job; open: boolean; onClose: () => void }) {
  const { job } = props;
  const t = useTranslations('rider');
  const atStore = stopOf(stepOf(job)) === 'pickup';
  const problems = atStore ? (['store', 'bag'] as const) : (['door', 'absent'] as const);
  return (
    <Sheet open={props.open} title={t('problem.title')} onClose={props.onClose}>
      <dl className={styles.problems}>
        {problems.map((problem) => (
          <div key={problem}>
            <dt>{t(`problem.${problem}`)}</dt>
            <dd>{t(`problem.${problem}Text`)}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.choices}>
        <CallButton phone={job.pickup.phone} words={t('action.callRestaurant')} first={atStore} />
        {job.dropoff && (
          <CallButton phone={job.dropoff.phone} words={t('action.callCustomer')} first={!atStore} />
        )}
      </div>
    </Sheet>
  );
}

function CallButton(props: { phone: string; words: string; first: boolean }) {
  return (
    <ButtonLink
      href={outside.call(props.phone)}
      document
      wide
      size="large"
      tone={props.first ? 'strong' : 'plain'}
    >
      <Icon name="phone" />
      {props.words}
    </ButtonLink>
  );
}
