import { useRef, useState } from 'react';
import { copyText } from '@/lib/copy';
import { toast } from '@/lib/toasts';
import { t } from '@/lib/words/calendar';
import { useEmojiText } from '../api';
import type { EmojiShareProps } from './props';

/** Stands for every week there is. */
const ALL = 'all';

export function useEmojiShare({ isOpen, weeks }: EmojiShareProps) {
  const [chosen, choose] = useState<string>();
  const [note, setNote] = useState('');
  const shown = useRef<HTMLPreElement>(null);
  const week = weeks.find(({ start }) => start === chosen) ?? weeks[0];
  const isAll = chosen === ALL;
  const from = isAll ? weeks[0] : week;
  const query = useEmojiText(from?.start ?? '', isAll ? weeks.length : 1, isOpen && from !== undefined);
  const text = query.data ?? '';

  async function copy() {
    if (await copyText(text)) return toast(t('share.copied'), { tone: 'done' });
    if (shown.current) window.getSelection()?.selectAllChildren(shown.current);
    setNote(t('share.uncopied'));
  }
  /** Whoever puts the system's sheet away again has not failed. */
  const share = () => void navigator.share({ text }).catch(() => undefined);

  return {
    shown,
    text,
    note,
    week: isAll ? ALL : (week?.start ?? ''),
    choose(start: string) {
      setNote('');
      choose(start);
    },
    choices: [
      ...weeks.map(({ start, label }) => ({ value: start, label })),
      ...(weeks.length > 1 ? [{ value: ALL, label: t('share.all', { count: weeks.length }) }] : []),
    ],
    hasFailed: text === '' && (query.isError || query.fetchStatus === 'paused'),
    error: query.error,
    retry: () => void query.refetch(),
    isBusy: query.isFetching,
    copy: () => void copy(),
    share: typeof navigator.share === 'function' ? share : undefined,
  };
}
