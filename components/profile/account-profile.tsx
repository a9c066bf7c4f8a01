'use client';

import { useState } from 'react';
import type { Profile } from '@/contract/schemas/person';
import { NotificationCard } from './notification-card';
import { ProfileCard } from './profile-card';

/** A customer's profile. Both cards write the whole of it, so both know what the other has saved. */
export function AccountProfile({ initial }: { initial: Profile }) {
  const [profile, setProfile] = useState(initial);
  return (
    <>
      <ProfileCard profile={profile} onSaved={setProfile} />
      <NotificationCard profile={profile} onSaved={setProfile} />
    </>
  );
}
