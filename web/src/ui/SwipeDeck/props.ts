import type { ReactNode } from 'react';

export interface DeckItem {
  key: string;
  /** Whom or what the card is about: it names the card. */
  name: string;
}

export interface SwipeDeckProps<Item extends DeckItem> {
  label: string;
  items: readonly Item[];
  /** Which of them lies on top; behind the last one there is `end`. */
  at: number;
  /** How many there are in all, whether they have been fetched or not. */
  total: number;
  render: (item: Item, titleId: string) => ReactNode;
  end: ReactNode;
  /** A card was drawn away to a side, or the key or button for it was pressed. */
  onNext: () => void;
  onBack: () => void;
  onOpen: (item: Item) => void;
}
