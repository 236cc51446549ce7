import { listed } from '@/lib/lists';
import { paths } from '@/lib/paths';
import { explain } from '@/lib/refusals';
import { toast } from '@/lib/toasts';
import { t } from '@/lib/words/notices';
import { type CardName, useDismissCards, useMe } from '../api';
import { CARDS, isCard } from '../cards';

export function useCardsLeft() {
  const me = useMe();
  const change = useDismissCards();
  const left = (me?.cards_left ?? []).filter(isCard);
  const [first] = left;

  const dismiss = async (cards: readonly CardName[]) => {
    try {
      await change((dismissed) => [...new Set([...dismissed, ...cards])]);
    } catch (error) {
      return toast(explain(error), { tone: 'failed' });
    }
    const undo = () =>
      change((dismissed) => dismissed.filter((card) => !cards.includes(card))).catch((error) =>
        toast(explain(error), { tone: 'failed' }),
      );
    toast(t('cards.dismissed'), { action: { label: t('card.undo'), run: undo } });
  };

  return {
    isShown: first !== undefined,
    count: t('cards.left', { count: left.length, all: CARDS.length }),
    done: CARDS.length - left.length,
    all: CARDS.length,
    what: t('cards.what', { what: listed(left.map((card) => t(`cards.${card}`))) }),
    goOn: paths.welcome(first, paths.home()),
    dismiss: () => void dismiss(left),
  };
}
