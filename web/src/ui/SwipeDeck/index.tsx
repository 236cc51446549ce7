import ArrowRight from 'lucide-react/icons/arrow-right';
import Maximize2 from 'lucide-react/icons/maximize-2';
import Undo2 from 'lucide-react/icons/undo-2';
import { t } from '@/lib/words/ui';
import { IconButton } from '@/ui/IconButton';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { cx } from '@/utils/cx';
import { useSwipeDeck } from './logic';
import type { DeckItem, SwipeDeckProps } from './props';
import style from './style.module.css';

const PLACES = ['top', 'second', 'third'] as const;

/** Cards to look through, one after the other: by drawing them aside, by buttons and by keys. */
export function SwipeDeck<Item extends DeckItem>(props: SwipeDeckProps<Item>) {
  const { render, end, label } = props;
  const deck = useSwipeDeck(props);
  const { item, gone } = deck;
  return (
    <section ref={deck.deck} className={style.deck} aria-label={label} onKeyDown={deck.keyed}>
      <VisuallyHidden role="status">{deck.spoken}</VisuallyHidden>
      <ul className={style.pile}>
        {deck.drawn.map((card, at) => (
          <li key={card.key} className={style.place}>
            <article
              ref={at === 0 ? deck.top : undefined}
              className={cx(style.card, style[PLACES[at] ?? 'third'])}
              aria-labelledby={`${deck.id}-${card.key}`}
              {...(at === 0 ? { 'aria-current': 'true', ...deck.swipe } : { inert: true })}
            >
              {render(card, `${deck.id}-${card.key}`)}
            </article>
          </li>
        ))}
        {!item && <li className={style.end}>{end}</li>}
        {gone && (
          <li
            key={`gone-${gone.item.key}`}
            className={cx(style.card, gone.dx > 0 ? style.right : style.left)}
            onAnimationEnd={deck.settle}
            style={deck.from}
            aria-hidden="true"
            inert
          >
            {render(gone.item, `${deck.id}-gone`)}
          </li>
        )}
      </ul>
      <div data-foot className={style.controls} role="group" aria-label={t('deck.controls')}>
        <IconButton
          label={t('deck.back')}
          icon={Undo2}
          look="surface"
          size="lg"
          disabled={!deck.back}
          onClick={deck.back}
        />
        <IconButton
          label={t('deck.next')}
          icon={ArrowRight}
          look="optic"
          size="xl"
          disabled={!deck.next}
          onClick={deck.next}
        />
        <IconButton
          label={t('deck.open')}
          icon={Maximize2}
          look="surface"
          size="lg"
          disabled={!deck.open}
          onClick={deck.open}
        />
      </div>
    </section>
  );
}
