import { type Extent, LEAST } from '@/lib/crop';

/** What the server takes; saying so before anything is sent spares the wait. */
const MOST_BYTES = 10 * 1024 * 1024;
const MOST_PIXELS = 40_000_000;

export interface OpenPicture extends Extent {
  file: File;
  /** An address to show it by; give it back with `URL.revokeObjectURL`. */
  src: string;
}

export type Unusable = 'large' | 'pixels' | 'small' | 'unreadable';

/** Reads a chosen file as the browser shows it, upright; or why it can't be used. */
export async function openPicture(file: File): Promise<OpenPicture | Unusable> {
  if (file.size > MOST_BYTES) return 'large';
  const src = URL.createObjectURL(file);
  const image = new Image();
  image.src = src;
  const isRead = await image.decode().then(
    () => true,
    () => false,
  );
  const { naturalWidth: width, naturalHeight: height } = image;
  const wrong = isRead ? unusable({ width, height }) : 'unreadable';
  if (!wrong) return { file, src, width, height };
  URL.revokeObjectURL(src);
  return wrong;
}

function unusable({ width, height }: Extent): Unusable | undefined {
  if (width * height > MOST_PIXELS) return 'pixels';
  return Math.min(width, height) < LEAST ? 'small' : undefined;
}
