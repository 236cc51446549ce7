import { useCanGoBack, useParams, useRouter, useSearch } from '@tanstack/react-router';
import { useMyProfile } from '@/features/user/api';
import { CARDS, type OnboardingCardName } from '@/features/user/cards';
import { navigate } from '@/lib/navigation';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words/welcome';

export function useWelcome() {
  const { card } = useParams({ from: '/welcome/$card' });
  const { then, from } = useSearch({ from: '/welcome/$card' });
  const { profile, isError, isFetching, refetch } = useMyProfile();
  const router = useRouter();
  const canGoBack = useCanGoBack();

  const known: readonly string[] = CARDS;
  // An unknown card is the first one.
  const step = Math.max(0, known.indexOf(card));
  const name = CARDS[step] ?? CARDS[0];
  // What is filled in already is passed over; Back leads there all the same.
  const isLeft = (later: OnboardingCardName) => profile?.cards_left.includes(later) ?? true;
  const next = CARDS.slice(step + 1).find(
    (later): later is Exclude<OnboardingCardName, 'name'> => later !== 'name' && isLeft(later),
  );
  const before = CARDS[step - 1];
  const onward = next ? paths.welcome(next, then) : (then ?? paths.dates());
  const action = from ? 'save' : (next ?? (then ? 'on' : 'dates'));

  return {
    name,
    profile,
    title: t(`welcome.${name}.title`),
    hasFailed: isError && !profile,
    isRetrying: isFetching,
    retry: () => void refetch(),
    /** By itself, to be changed: with nothing before or after it. */
    isAlone: from !== undefined,
    step: step + 1,
    steps: CARDS.length,
    skipTo: onward,
    /** By itself it goes back to where one came from, else to the card before. */
    back: from
      ? { onClick: () => leave(from) }
      : { href: before ? paths.welcome(before, then) : paths.home() },
    action: t(`welcome.action.${action}`),
    done: () => (from ? leave(from) : navigate(onward)),
  };

  /** The page that one came from stands behind this one: a second copy would lie in the way of the browser's Back. */
  function leave(to: string) {
    if (canGoBack) router.history.back();
    else navigate(to, { replace: true });
  }
}
