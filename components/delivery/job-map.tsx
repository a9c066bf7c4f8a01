'use client';
import { useTranslations } from 'next-intl';
import { distanceMetres } from '@/contract/distance';
import type { Position } from '@/contract/place';
import type { Job } from '@/contract/schemas/job';
import { formatDistance } from '@/lib/format/distance';
import { stepOf, stopOf } from './job-step';
import { PositionToggle } from './position-toggle';
import { useRider } from './rider-context';
import { RouteSketch, type SketchStop } from './route-sketch';
import { directionOf } from './sketch';

/** The drawn map of a job's current stop, from the rider where they share it, and the same in words. */
export function JobMap({ job }: { job: Job }) {
  const { position } = useRider();
  const here = position.position;
  const words = useMapWords(job, here);
  return (
    <RouteSketch stops={stopsOf(job, here)} words={words}>
      <PositionToggle />
    </RouteSketch>
  );
}

/** Where one is, then where one goes. Without one's own position: the whole way from the store to the door. */
function stopsOf(job: Job, here: Position | null): readonly SketchStop[] {
  const store: SketchStop = { kind: 'store', position: job.pickup.position };
  const door: SketchStop[] = job.dropoff ? [{ kind: 'door', position: job.dropoff.position }] : [];
  const self: SketchStop[] = here ? [{ kind: 'here', position: here }] : [];
  if (stopOf(stepOf(job)) === 'dropoff') return here ? [...self, ...door] : [store, ...door];
  return here ? [...self, store] : [...door, store];
}

function useMapWords(job: Job, here: Position | null): string {
  const t = useTranslations('rider');
  const { pickup, dropoff } = job;
  const words = (key: 'toStore' | 'toDoor' | 'storeToDoor', from: Position, to: Position, metres: number) =>
    t(`map.${key}`, {
      direction: t(`map.directions.${directionOf(from, to)}`),
      distance: formatDistance(metres),
    });
  if (here && stopOf(stepOf(job)) === 'pickup') {
    return words('toStore', here, pickup.position, distanceMetres(here, pickup.position));
  }
  if (!dropoff) return '';
  if (here) return words('toDoor', here, dropoff.position, distanceMetres(here, dropoff.position));
  return words('storeToDoor', pickup.position, dropoff.position, job.toDropoffMetres);
}
