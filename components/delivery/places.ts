'use client';
import { useLocale } from 'next-intl';
import type { Job } from '@/contract/schemas/job';
import type { MapPlace } from '@/lib/urls';

/** The restaurant, for map apps. */
export function usePickupPlace({ pickup }: Pick<Job, 'pickup'>): MapPlace {
  const locale = useLocale();
  return { name: pickup.name[locale], address: pickup.roadAddress[locale], ...pickup.position };
}

/** The door, for map apps; the building only, never the flat. The restaurant once the address is hidden again. */
export function useDropoffPlace(job: Pick<Job, 'pickup' | 'dropoff'>): MapPlace {
  const store = usePickupPlace(job);
  if (!job.dropoff) return store;
  const { address, position } = job.dropoff;
  return { name: address.roadAddress, address: address.roadAddress, ...position };
}
