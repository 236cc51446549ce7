import { Card } from '@/ui/Card';
import { Skeleton } from '@/ui/Skeleton';
import style from './style.module.css';

/** A profile that is on its way, in the shape that it will have. */
export function ProfileSkeleton() {
  return (
    <div className={style.body} aria-busy="true">
      <Card>
        <Skeleton shape="block" height={44} />
      </Card>
      <Card>
        <Skeleton width="80%" height={20} />
        <Skeleton width="55%" />
        <Skeleton shape="block" height={34} width="70%" />
      </Card>
      <Card>
        <Skeleton width="45%" height={20} />
        <Skeleton shape="block" height={124} />
      </Card>
    </div>
  );
}
