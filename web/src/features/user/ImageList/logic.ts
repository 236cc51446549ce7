import { useState } from 'react';
import { moved, useDragOrder } from '@/hooks/useDragOrder';
import { explain } from '@/lib/refusals';
import { toast } from '@/lib/toasts';
import { t } from '@/lib/words/welcome';
import type { Image } from '../api';
import { useImages } from '../images';
import type { ImageListProps } from './props';

export function useImageList({ images }: ImageListProps) {
  const { arrange, remove } = useImages();
  const [said, setSaid] = useState('');
  const fail = (error: unknown) => toast(explain(error), { tone: 'failed' });

  const move = (from: number, to: number) => {
    setSaid(t('image.moved', { place: to + 1, count: images.length }));
    arrange(moved(images, from, to)).catch(fail);
  };
  const { ref, preview, handlers } = useDragOrder(move);

  const drop = (image: Image) => {
    const left = images.filter(({ key }) => key !== image.key);
    // The way back is offered once it is true that it is gone.
    const undo = () => arrange(images).catch(fail);
    remove(image, left)
      .then(() => toast(t('image.removed'), { tone: 'done', action: { label: t('image.undo'), run: undo } }))
      .catch(fail);
  };
  const shown = preview ? moved(images, preview.from, preview.to) : images;

  return {
    ref,
    handlers,
    said,
    items: shown.map((image, at) => ({
      image,
      at,
      place: at + 1,
      isLifted: preview?.to === at,
      isFirst: at === 0,
      earlier: at > 0 ? () => move(at, at - 1) : undefined,
      later: at < images.length - 1 ? () => move(at, at + 1) : undefined,
      remove: () => drop(image),
    })),
  };
}
