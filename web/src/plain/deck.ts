import { holdTouch } from '@/lib/holdTouch';

/** How far a card is dragged before it counts, as a share of its width. */
const FAR = 0.32;

type Answer = 'like' | 'pass';

/** Cards that are swiped away, or sent by the buttons; the last of the list lies on top. What went comes back below. */
export function deckOf(deck: HTMLElement) {
  const cards = deck.querySelector<HTMLElement>('.cards');
  const status = deck.querySelector('[role=status]');
  const buttons = deck.querySelector<HTMLElement>('.answers');
  if (!cards || !status || !buttons) return;
  let held: { id: number; from: number; y: number; isAside: boolean; card: HTMLElement } | undefined;
  const top = () => cards.lastElementChild as HTMLElement;

  const decide = (answer: Answer) => {
    const card = top();
    if (card.classList.contains('liked') || card.classList.contains('passed')) return;
    card.style.transform = '';
    card.classList.add(answer === 'like' ? 'liked' : 'passed');
    Promise.allSettled(card.getAnimations().map((animation) => animation.finished)).then(() => {
      cards.prepend(card);
      card.classList.remove('liked', 'passed');
      const verb = answer === 'like' ? 'Liked' : 'Passed';
      status.textContent = `${verb} ${card.dataset.name}. Next: ${top().dataset.name}.`;
    });
  };

  cards.addEventListener('pointerdown', (raw) => {
    const event = raw as PointerEvent;
    if (event.button !== 0 || !top().contains(event.target as Node)) return;
    const { pointerId: id, clientX: from, clientY: y } = event;
    held = { id, from, y, isAside: false, card: top() };
    held.card.setPointerCapture(event.pointerId);
    held.card.classList.add('held');
  });
  cards.addEventListener('pointermove', (raw) => {
    const event = raw as PointerEvent;
    if (held?.id !== event.pointerId) return;
    const x = event.clientX - held.from;
    held.isAside ||= Math.abs(x) > Math.abs(event.clientY - held.y);
    held.card.style.transform = `translateX(${x}px) rotate(${x / 22}deg)`;
  });
  const drop = (raw: Event) => {
    const event = raw as PointerEvent;
    if (held?.id !== event.pointerId) return;
    const { card, from } = held;
    held = undefined;
    card.classList.remove('held');
    const x = event.clientX - from;
    if (event.type === 'pointerup' && Math.abs(x) > FAR * card.offsetWidth) decide(x > 0 ? 'like' : 'pass');
    else card.style.transform = '';
  };
  holdTouch(cards, () => held?.isAside === true);
  cards.addEventListener('pointerup', drop);
  cards.addEventListener('pointercancel', drop);

  buttons.hidden = false;
  buttons.addEventListener('click', (event) => {
    const answer = (event.target as Element).closest<HTMLElement>('[data-answer]')?.dataset.answer;
    if (answer) decide(answer as Answer);
  });
}
