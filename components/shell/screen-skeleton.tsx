import screen from '@/components/ui/screen.module.css';
import { Skeleton } from '@/components/ui/skeleton';

/** The shape of a screen of cards. */
export function ScreenSkeleton() {
  return (
    <div className={screen.screen}>
      <Skeleton shape="title" />
      <Skeleton shape="card" />
      <Skeleton shape="card" />
    </div>
  );
}
