import { WINDOWS } from '@/const/windows';
import { Skeleton } from '@/ui/Skeleton';
import style from './style.module.css';

const DAYS = [1, 2, 3, 4, 5, 6, 7];

/** A week that is on its way, in the shape that it will have. */
export function WeekSkeleton() {
  return (
    <div className={style.week}>
      {['head', ...WINDOWS].map((row) =>
        DAYS.map((day) => (
          <span key={`${row}${day}`} className={style.cell}>
            <Skeleton shape="block" height="100%" />
          </span>
        )),
      )}
    </div>
  );
}
