import { Skeleton } from '@/ui/Skeleton';
import style from './style.module.css';

/** A week that is on its way, in the shape that it will have. */
export function WeekSkeleton() {
  return (
    <div className={style.week}>
      <Skeleton shape="block" height="100%" />
    </div>
  );
}
