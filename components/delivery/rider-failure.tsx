'use client';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import type { Failure } from '../work/failure';
import { FailureNote } from '../work/failure-note';
import { useRider } from './rider-context';

/** What became of a rider's press, kindly and with the way on. */
export function RiderFailure({ failure }: { failure: Failure }) {
  const t = useTranslations('rider');
  const { signInUrl } = useRider();
  if (failure.kind !== 'signed-out') return <FailureNote>{t(`failure.${failure.kind}`)}</FailureNote>;
  return (
    <FailureNote
      action={
        <ButtonLink href={signInUrl} document>
          {t('connection.signIn')}
        </ButtonLink>
      }
    >
      {t('failure.signed-out')}
    </FailureNote>
  );
}
