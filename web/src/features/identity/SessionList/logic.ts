import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { explain } from '@/lib/refusals';
import { toast } from '@/lib/toasts';
import { t } from '@/lib/words/settings';
import { readAgent } from '@/utils/agent';
import { type Session, useEndOthers, useEndSession, useSessions } from '../account';

type Named = Session & { name: string };

export function useSessionList() {
  const { data, isError, error, isFetching, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useSessions();
  const endOne = useEndSession();
  const endOthers = useEndOthers();
  /** What is asked about stays named while its dialog closes. */
  const [asked, setAsked] = useState<Named | 'others'>('others');
  const [isOpen, setOpen] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const focusTitle = useFocusOnceClosed(title, isOpen);
  const total = data?.pages[0]?.page.total ?? 0;

  const told = {
    onSuccess() {
      focusTitle();
      setOpen(false);
      toast(asked === 'others' ? t('sessions.others.done') : t('sessions.end.done', { name: asked.name }), {
        tone: 'done',
      });
    },
    onError(error: unknown) {
      setOpen(false);
      toast(explain(error), { tone: 'failed' });
    },
  };

  return {
    sessions: data?.pages.flatMap(({ items }) => items.map((item) => ({ ...item, name: nameOf(item) }))),
    title,
    count: data ? t('sessions.count', { count: total }) : t('settings.sessions'),
    others: total - 1,
    error,
    hasFailed: isError && !data,
    isRetrying: isFetching,
    retry: () => void refetch(),
    more: hasNextPage ? () => void fetchNextPage() : undefined,
    isLoadingMore: isFetchingNextPage,
    ask(what: Named | 'others') {
      setAsked(what);
      setOpen(true);
    },
    keep: () => setOpen(false),
    ending: {
      isOpen,
      isBusy: endOne.isPending || endOthers.isPending,
      title:
        asked === 'others'
          ? t('sessions.others.title', { count: total - 1 })
          : t('sessions.end.title', { name: asked.name }),
      deed: asked === 'others' ? t('sessions.others') : t('sessions.end'),
      end: () =>
        asked === 'others'
          ? endOthers.mutate({}, told)
          : endOne.mutate({ params: { path: { id: asked.id } } }, told),
    },
  };
}

/** The button that was pressed goes with its session, and while a dialog is open nothing behind it takes the focus. */
function useFocusOnceClosed(title: RefObject<HTMLElement | null>, isOpen: boolean) {
  const isDue = useRef(false);

  useLayoutEffect(() => {
    if (isOpen || !isDue.current) return;
    isDue.current = false;
    title.current?.focus();
  }, [isOpen, title]);

  return () => {
    isDue.current = true;
  };
}

/** "Chrome on Windows", as far as its own words tell. */
function nameOf({ agent }: Session): string {
  const { browser, system } = readAgent(agent);
  if (browser && system) return t('sessions.name', { browser, system });
  return browser ?? system ?? t('sessions.unknown');
}
