'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import type { Job } from '@/contract/schemas/job';
import { outside } from '@/lib/urls';

/** The order was cancelled under way, or its food is gone. */
export function JobStopped({ job, onLeave }: { job: Job; onLeave: () => void }) {
  const t = useTranslations('rider');
  const disposed = job.status === 'disposed';
  return (
    <EmptyState
      picture="warning"
      heading="h1"
      sentence={t(disposed ? 'job.disposed' : 'job.stopped')}
      detail={disposed ? t('failed.disposed', { code: job.code }) : t('news.jobGone', { code: job.code })}
      action={
        <>
          <ButtonLink href={outside.call(job.pickup.phone)} document size="large">
            {t('action.callRestaurant')}
          </ButtonLink>
          <Button tone="main" size="large" onClick={onLeave}>
            {t('news.dismiss')}
          </Button>
        </>
      }
    />
  );
}
