'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Icon } from '@/components/ui/icon';
import { Sheet } from '@/components/ui/sheet';
import type { Job } from '@/contract/schemas/job';
import { outside } from '@/lib/urls';
import { CannotDeliver } from './cannot-deliver';
import { GiveBack } from './give-back';
import styles from './job.module.css';
import { stepOf, stopOf } from './job-step';
import { type ProblemTask, taskOf } from './problem-tasks';

const wordsOf = { giveBack: 'giveBack', cannotDeliver: 'cannot' } as const satisfies Record<
  ProblemTask,
  string
>;

/** What can be done now about what goes wrong at this stop. */
export function ProblemSheet(props: { job: Job; open: boolean; onClose: () => void }) {
  const { job } = props;
  const t = useTranslations('rider');
  const atStore = stopOf(stepOf(job)) === 'pickup';
  const task = taskOf(job);
  const [chosen, setChosen] = useState<ProblemTask | null>(null);
  // The step may have moved on behind the open sheet.
  const doing = chosen === task ? chosen : null;
  const problems = atStore ? (['store', 'bag'] as const) : (['door', 'absent'] as const);
  function close() {
    setChosen(null);
    props.onClose();
  }
  return (
    <Sheet open={props.open} title={t(doing ? `${wordsOf[doing]}.title` : 'problem.title')} onClose={close}>
      {doing === 'giveBack' && <GiveBack job={job} onDone={close} />}
      {doing === 'cannotDeliver' && <CannotDeliver job={job} onDone={close} />}
      {doing === null && (
        <>
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
            {task && (
              <Button size="large" wide onClick={() => setChosen(task)}>
                {t(`${wordsOf[task]}.button`)}
              </Button>
            )}
          </div>
        </>
      )}
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
