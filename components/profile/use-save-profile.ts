'use client';

import { failureWordOf } from '@/components/after/failure-word';
import { type Press, usePress } from '@/components/work/use-press';
import type { Profile } from '@/contract/schemas/person';
import { callApi } from '@/lib/api/on-demand';

/** Writes the whole profile. */
export function useSaveProfile(onSaved: (profile: Profile) => void): Press<Profile> & {
  /** Why the last press changed nothing, as a name of its sentence. */
  readonly trouble: 'signedOut' | 'unreachable' | 'failed' | null;
} {
  const save = usePress(
    (body: Profile, idempotencyKey) => callApi('updateProfile', { body, idempotencyKey }),
    onSaved,
  );
  return { ...save, trouble: save.state.kind === 'failed' ? wordOf(save.state.failure.kind) : null };
}

function wordOf(kind: Parameters<typeof failureWordOf>[0]) {
  const word = failureWordOf(kind);
  return word === 'signedOut' || word === 'unreachable' ? word : 'failed';
}
