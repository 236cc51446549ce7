import { useParams } from '@tanstack/react-router';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words';

const CARDS = ['name', 'attributes', 'location', 'image'] as const;
const NAMES: readonly string[] = CARDS;

export function useWelcome() {
  const { card } = useParams({ from: '/welcome/$card' });
  // An unknown card is the first one.
  const step = Math.max(0, NAMES.indexOf(card));
  const next = CARDS[step + 1];
  const before = CARDS[step - 1];
  return {
    title: t(`welcome.${CARDS[step] ?? 'name'}.title`),
    step: step + 1,
    steps: CARDS.length,
    skipTo: next ? paths.welcome(next) : paths.home(),
    backTo: before ? paths.welcome(before) : paths.home(),
  };
}
