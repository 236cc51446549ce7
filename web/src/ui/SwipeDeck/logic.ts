import {
  type CSSProperties,
  type KeyboardEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useDragAside } from '@/hooks/useDragAside';
import { preferences } from '@/lib/preferences';
import { t } from '@/lib/words/ui';
import type { DeckItem, SwipeDeckProps } from './props';

/** So many cards are drawn: the next ones have fetched their pictures by the time they lie on top. */
const DRAWN = 3;

export function useSwipeDeck<Item extends DeckItem>(props: SwipeDeckProps<Item>) {
  const { items, at, total, onNext, onBack, onOpen } = props;
  const id = useId();
  const deck = useRef<HTMLDivElement>(null);
  const top = useRef<HTMLElement>(null);
  const [gone, setGone] = useState<{ item: Item; dx: number }>();
  const holdsFocus = useRef(false);
  const item = items[at];

  const move = (go: () => void) => {
    holdsFocus.current = top.current?.contains(document.activeElement) ?? false;
    go();
  };
  const next = (dx = 0) => {
    if (!item) return;
    setGone({ item, dx });
    move(onNext);
  };
  const back = () => {
    if (at === 0) return;
    setGone(undefined);
    move(onBack);
  };
  const swipe = useDragAside(deck, top, next);

  // Whoever was on the card goes on with the one that lies there now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another card came to the top
  useLayoutEffect(() => {
    if (holdsFocus.current)
      top.current?.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
    holdsFocus.current = false;
  }, [at]);

  const press = (key: string, isLetterAllowed: boolean) => {
    if (key === 'ArrowRight') next();
    else if (key === 'ArrowLeft' || (isLetterAllowed && key.toLowerCase() === 'u')) back();
    else return false;
    return true;
  };
  usePageKeys(deck, (key) => {
    if (key !== 'Enter' || !item) return press(key, preferences.get().shortcuts);
    onOpen(item);
    return true;
  });

  return {
    id,
    deck,
    top,
    swipe,
    item,
    gone,
    settle: () => setGone(undefined),
    drawn: items.slice(at, at + DRAWN),
    /** Where a card was let go: it leaves from there. */
    from: { '--from': `${gone?.dx ?? 0}px` } as CSSProperties,
    next: item ? () => next() : undefined,
    back: at > 0 ? back : undefined,
    open: item && (() => onOpen(item)),
    spoken: item ? t('deck.card', { name: item.name, nth: at + 1, count: total }) : t('deck.end'),
    keyed(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (press(event.key, preferences.get().shortcuts)) event.preventDefault();
    },
  };
}

/** Keys that nothing on the page has the focus for are meant for the deck. */
function usePageKeys(deck: { current: HTMLElement | null }, press: (key: string) => boolean) {
  const latest = useRef(press);
  latest.current = press;
  useEffect(() => {
    const pressed = (event: globalThis.KeyboardEvent) => {
      const isFree = document.activeElement === document.body || document.activeElement === null;
      const isCommand = event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented;
      if (!isFree || isCommand || !deck.current || document.querySelector('dialog[open]')) return;
      if (latest.current(event.key)) event.preventDefault();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [deck]);
}
