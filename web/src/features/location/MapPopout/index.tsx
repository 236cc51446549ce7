import { lazy, Suspense } from 'react';
import { Skeleton } from '@/ui/Skeleton';
import { useMapPopout } from './logic';
import type { MapPopoutProps } from './props';
import style from './style.module.css';

const AreaMap = lazy(() => import('@/ui/AreaMap').then((file) => ({ default: file.AreaMap })));

export function MapPopout(props: MapPopoutProps) {
  const { map, text, isPending } = useMapPopout(props);
  const bone = <Skeleton shape="block" height="100%" />;
  return (
    <>
      <p>{text}</p>
      {(map || isPending) && (
        <div className={style.map}>
          {map && !isPending ? (
            <Suspense fallback={bone}>
              <AreaMap {...map} />
            </Suspense>
          ) : (
            bone
          )}
        </div>
      )}
    </>
  );
}
