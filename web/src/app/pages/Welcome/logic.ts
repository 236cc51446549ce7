import { useCanGoBack, useParams, useRouter, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import { useMyProfile } from '@/features/user/api';
import { CARDS, isCard } from '@/features/user/cards';
import { useSwipe } from '@/hooks/useSwipe';
import { isDismissed } from '@/lib/dismissals';
import { navigate } from '@/lib/navigation';
import { paths } from '@/lib/paths';
import { session } from '@/lib/session';
import { t } from '@/lib/words/welcome';

/** What comes after the cards: others. */
const PLAYERS = 'players';

export function useWelcome() {
  const { card: asked = CARDS[0] } = useParams({ from: '/welcome/{-$card}' });
  const { then, from } = useSearch({ from: '/welcome/{-$card}' });
  const { profile, isError, error, isFetching, refetch } = useMyProfile();
  const router = useRouter();
  const canGoBack = useCanGoBack();
  const main = useRef<HTMLElement>(null);

  // An unknown card is the first one.
  const card = asked === PLAYERS ? undefined : isCard(asked) ? asked : CARDS[0];
  const step = card ? CARDS.indexOf(card) : CARDS.length;
  // What is filled in already is passed over; Back leads there all the same.
  const next = CARDS.slice(step + 1).find((later) => profile?.cards_left.includes(later) ?? true);
  const before = CARDS[step - 1];
  const onward = onwardTo();
  const isAlone = from !== undefined;
  const back = before ? paths.welcome(before, then) : undefined;

  return {
    card,
    main,
    profile,
    title: t(`welcome.${card ?? PLAYERS}.title`),
    hasFailed: isError && !profile,
    error,
    isRetrying: isFetching,
    retry: () => void refetch(),
    /** A card by itself, to be changed, has nothing before or after it. */
    progress:
      card && !isAlone
        ? {
            label: t('welcome.step', { step: step + 1, steps: CARDS.length }),
            value: step + 1,
            max: CARDS.length,
          }
        : undefined,
    skipTo: card && !isAlone ? onward : undefined,
    onward,
    /** By itself it goes back to where one came from, else to the card before. */
    back: isAlone ? { onClick: () => leave(from) } : { href: back ?? paths.home() },
    action: actionOf(),
    done: () => (isAlone ? leave(from) : navigate(onward)),
    swipe: useSwipe(
      main,
      isAlone
        ? {}
        : {
            left: () => (card ? main.current?.querySelector('form')?.requestSubmit() : navigate(onward)),
            right: back ? () => navigate(back) : undefined,
          },
    ),
  };

  function onwardTo(): string {
    if (card && next) return paths.welcome(next, then);
    if (card) return then ?? paths.welcome(PLAYERS);
    const golfer = session.get();
    // The calendar is shown once.
    return golfer ? paths.profile(golfer.username, isDismissed('tour') ? undefined : 'tour') : paths.home();
  }

  function actionOf(): string {
    if (isAlone) return t('welcome.action.save');
    if (!card) return t('welcome.action.profile');
    // The first one comes after none.
    if (next && next !== 'name') return t(`welcome.action.${next}`);
    return t(then ? 'welcome.action.on' : 'welcome.action.players');
  }

  /** The page that one came from stands behind this one: a second copy would lie in the way of the browser's Back. */
  function leave(to: string) {
    if (canGoBack) router.history.back();
    else navigate(to, { replace: true });
  }
}
