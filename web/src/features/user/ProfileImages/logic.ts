import { type KeyboardEvent, useState } from 'react';
import { t } from '@/lib/words/profile';
import type { ProfileImagesProps } from './props';

export function useProfileImages({ name, images }: ProfileImagesProps) {
  const [place, setPlace] = useState<number>();
  // What was open stays drawn while its sheet goes down.
  const [last, setLast] = useState(0);
  const count = images.length;
  const show = (next: number) => {
    setPlace(next);
    setLast(next);
  };
  const step = (by: 1 | -1) => {
    const next = last + by;
    if (next >= 0 && next < count) show(next);
  };
  const described = (at: number) => t('images.nth', { name, place: at + 1, count });

  return {
    items: images.map((image, at) => ({ image, alt: described(at), open: () => show(at) })),
    viewer: {
      isOpen: place !== undefined,
      image: images[last],
      title: described(last),
      close: () => setPlace(undefined),
      hasOthers: count > 1,
      before: () => step(-1),
      next: () => step(1),
      isFirst: last === 0,
      isLast: last >= count - 1,
      keyed(event: KeyboardEvent) {
        if (event.key === 'ArrowLeft') step(-1);
        if (event.key === 'ArrowRight') step(1);
      },
    },
  };
}
