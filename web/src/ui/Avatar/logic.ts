import { useState } from 'react';
import { hash } from '@/utils/hash';
import type { AvatarProps } from './props';

const TEES = 8;

/** First letters of the first and last word; one word gives its first two letters. */
function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : ''];
  const letters = last ? [[...first][0], [...last][0]] : [...first].slice(0, 2);
  return letters.join('');
}

export function useAvatar({ of, name, photo }: AvatarProps) {
  const [broken, setBroken] = useState<string>();
  return {
    initials: initialsOf(name),
    // The upper bits of the hash are the better mixed ones.
    tee: `tee${((hash(of) >>> 16) % TEES) + 1}`,
    photo: photo && photo.small !== broken ? photo : undefined,
    fail: () => setBroken(photo?.small),
  };
}
