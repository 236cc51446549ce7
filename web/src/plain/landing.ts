import './landing.css';
import { deckOf } from './deck';
import { askInPlace } from './near';
import { paintable } from './paint';
import { suggestPlaces } from './places';

const week = document.querySelector<HTMLElement>('.week');
if (week) paintable(week);

const deck = document.querySelector<HTMLElement>('.deck');
if (deck) deckOf(deck);

const form = document.querySelector<HTMLFormElement>('.ask');
const field = form?.querySelector('input');
if (form && field) {
  askInPlace(form);
  suggestPlaces(field, () => form.requestSubmit());
}
