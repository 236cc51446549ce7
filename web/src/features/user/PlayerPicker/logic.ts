import { useRef, useState } from 'react';
import { useRested } from '@/hooks/useRested';
import { t } from '@/lib/words/together';
import { useFew } from '../search';
import type { PlayerPickerProps } from './props';

/** What is typed is not asked for letter by letter. */
const REST = 200;
const SHORTEST = 2;
const SUGGESTED = 6;

export function usePlayerPicker({ mates, most, onAdd, onRemove }: PlayerPickerProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const [text, setText] = useState('');
  const rested = useRested(text.trim(), REST);
  const isWorthAsking = rested.length >= SHORTEST;
  const found = useFew({ q: rested }, SUGGESTED, isWorthAsking);
  const chosen = new Set(mates.map(({ key }) => key));
  const items = isWorthAsking && text.trim().length >= SHORTEST ? (found.data?.items ?? []) : [];
  return {
    title,
    isFull: mates.length >= most,
    text,
    setText,
    isBusy: isWorthAsking && (found.isFetching || rested !== text.trim()),
    hint: found.isError ? t('with.unsearched') : t('with.add.hint'),
    options: items
      .filter(({ player }) => !chosen.has(player.key))
      .map(({ player }) => ({
        key: player.key,
        label: player.name,
        detail: t('with.detail', { username: player.username }),
      })),
    // What has the focus may go: it moves to what stays.
    remove(key: string) {
      title.current?.focus();
      onRemove(key);
    },
    pick({ key }: { key: string }) {
      setText('');
      if (mates.length + 1 >= most) title.current?.focus();
      onAdd(key);
    },
  };
}
