import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { type Crop, middleOf, whole } from '@/lib/crop';
import { type OpenPicture, openPicture } from '@/lib/openPicture';
import { Problem } from '@/lib/problem';
import { explain, sentence } from '@/lib/refusals';
import { t } from '@/lib/words/welcome';
import { useImages } from '../images';
import type { ImageCardProps } from './props';

export function useImageCard({ profile, action, onDone }: ImageCardProps) {
  const id = useId();
  const { add } = useImages();
  const [open, setOpen] = useState<{ picture: OpenPicture; crop: Crop }>();
  /** The share that was sent; nothing while nothing is being sent. */
  const [sent, setSent] = useState<number>();
  const [wrong, setWrong] = useState<string>();
  const [said, setSaid] = useState('');
  const [refusals, setRefusals] = useState(0);
  const stop = useRef<AbortController>(undefined);
  const src = open?.picture.src;

  useEffect(() => () => (src ? URL.revokeObjectURL(src) : undefined), [src]);
  // Whoever leaves the card has changed their mind.
  useEffect(() => () => stop.current?.abort(), []);

  const refuse = (text: string) => {
    setWrong(text);
    setRefusals((count) => count + 1);
  };

  const send = async ({ picture, crop }: { picture: OpenPicture; crop: Crop }) => {
    stop.current = new AbortController();
    const { signal } = stop.current;
    setWrong(undefined);
    setSent(0);
    try {
      await add(picture.file, whole(crop, picture), { onProgress: setSent, signal });
      setOpen(undefined);
      // The picture itself is seen: a toast would only say so once more.
      setSaid(t('image.added'));
    } catch (error) {
      // Cancelled: the square is still there, to be sent or not.
      if (!signal.aborted) refuse(whyNot(error));
    } finally {
      setSent(undefined);
    }
  };

  return {
    id,
    images: profile.images,
    said,
    open,
    crop: (crop: Crop) => setOpen((now) => now && { ...now, crop }),
    cancel: () => setOpen(undefined),
    sending:
      sent === undefined
        ? undefined
        : {
            share: sent,
            text: sent < 1 ? t('image.sending', { percent: Math.round(sent * 100) }) : t('image.making'),
            stop: () => stop.current?.abort(),
          },
    async choose(file: File) {
      setWrong(undefined);
      setSaid('');
      const picture = await openPicture(file);
      if (typeof picture === 'string') refuse(t(`image.${picture}`));
      else setOpen({ picture, crop: middleOf(picture) });
    },
    frame: {
      action: open ? t('image.use') : action,
      isBusy: sent !== undefined,
      message: wrong,
      refusals,
      problems: [],
      onSubmit(event: FormEvent) {
        event.preventDefault();
        if (open) void send(open);
        else onDone();
      },
    },
  };
}

/** What the server has against the file, or why it never got there. */
function whyNot(error: unknown): string {
  const reason = error instanceof Problem ? (error.of('image') ?? error.of('crop')) : undefined;
  if (reason) return sentence(reason);
  return error instanceof Problem && error.status === 413 ? t('image.large') : explain(error);
}
