import { useState } from 'react';
import type { Answer } from '@/const/windows';
import { usePaintHistory } from '@/hooks/usePaintHistory';
import { middleOf } from '@/lib/crop';
import { toast } from '@/lib/toasts';
import { DAYS, PICTURE, PLACES, REPLIES } from './samples';

/** Whatever the samples need to be pressed, typed in and slid. */
export function useGallery() {
  const [chip, setChip] = useState<string | undefined>('25');
  const [traits, setTraits] = useState<string[]>(['walk']);
  const [segment, setSegment] = useState('list');
  const [option, setOption] = useState<string | undefined>('leather');
  const [isOn, setOn] = useState(true);
  const [handicap, setHandicap] = useState(12.4);
  const [range, setRange] = useState<[number, number]>([8, 16]);
  const [bio, setBio] = useState('Will trade a birdie for a breakfast burrito.');
  const [place, setPlace] = useState('');
  const [unit, setUnit] = useState('miles');
  const [open, setOpen] = useState<'sheet' | 'dialog'>();
  const [brush, setBrush] = useState<Answer>('free');
  const [card, setCard] = useState(0);
  const [crop, setCrop] = useState(() => middleOf(PICTURE));
  const week = usePaintHistory(REPLIES);
  return {
    crop,
    setCrop,
    days: DAYS,
    week,
    brush,
    setBrush,
    chip,
    setChip,
    traits,
    setTraits,
    segment,
    setSegment,
    option,
    setOption,
    isOn,
    setOn,
    handicap,
    setHandicap,
    range,
    setRange,
    bio,
    setBio,
    place,
    setPlace,
    places: PLACES.filter((entry) => entry.label.toLowerCase().startsWith(place.toLowerCase())),
    deck: { at: card, next: () => setCard(card + 1), back: () => setCard(card - 1) },
    unit,
    setUnit,
    open,
    setOpen,
    close: () => setOpen(undefined),
    toast: () =>
      toast('Twilight, Tue to Thu added', { tone: 'done', action: { label: 'Undo', run: () => {} } }),
  };
}
