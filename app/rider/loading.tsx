import { RiderSkeleton } from '@/components/delivery/rider-skeleton';

export default function RiderLoading() {
  return <RiderSkeleton />;
}
