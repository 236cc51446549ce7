import { useState } from 'react';
import { copyText } from '@/lib/copy';
import { date } from '@/lib/moments';
import { toast } from '@/lib/toasts';
import { t } from '@/lib/words/calendar';
import { useFeed, useMakeFeed, useRevokeFeed } from '../api';
import type { FeedLinkProps } from './props';

export function useFeedLink({ isOpen, onClose }: FeedLinkProps) {
  const feed = useFeed(isOpen);
  const make = useMakeFeed();
  const revoke = useRevokeFeed();
  const [note, setNote] = useState('');
  const isOn = feed.data?.is_on ?? false;
  const madeAt = feed.data?.created_at;
  const failed = () => setNote(t('feed.failed'));

  async function copy(url: string) {
    if (await copyText(url)) toast(t('feed.copied'), { tone: 'done' });
    else setNote(t('share.uncopied'));
  }

  return {
    note,
    isOn,
    isLoaded: feed.data !== undefined,
    hasFailed: feed.data === undefined && (feed.isError || feed.fetchStatus === 'paused'),
    error: feed.error,
    retry: () => void feed.refetch(),
    isRetrying: feed.isFetching,
    /** Only while the sheet in which it was made is open: nobody keeps it. */
    url: make.data?.url,
    since: typeof madeAt === 'number' ? t('feed.on', { date: date(madeAt) }) : undefined,
    make() {
      setNote('');
      make.mutate({ params: { path: { key: 'me' } } }, { onError: failed });
    },
    isMaking: make.isPending,
    copy: (url: string) => void copy(url),
    revoke() {
      setNote('');
      revoke.mutate(
        { params: { path: { key: 'me' } } },
        {
          onError: failed,
          onSuccess() {
            make.reset();
            toast(t('feed.revoked'), { tone: 'done' });
          },
        },
      );
    },
    isRevoking: revoke.isPending,
    close() {
      make.reset();
      setNote('');
      onClose();
    },
  };
}

/** What a calendar app on this device opens and subscribes to. */
export function webcal(url: string): string {
  return url.replace(/^https?:/, 'webcal:');
}
