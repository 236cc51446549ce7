import type { FormEvent } from 'react';
import { type PlaceText, whereIs } from '@/lib/places';
import { toast } from '@/lib/toasts';
import { t } from '@/lib/words/welcome';
import type { OwnProfile } from '../api';
import { useCard } from '../card';
import type { LocationCardProps, PlaceField } from './props';

export function useLocationCard({ profile, onDone }: LocationCardProps) {
  const kept = profile.location?.label ?? '';
  const saved: { location: PlaceText } = { location: { text: kept, picked: null } };
  const { values, change, field, frame, save } = useCard({
    card: 'location',
    saved,
    labels: { location: t('card.location') },
    onDone,
  });
  const { text, picked } = values.location;
  const isAsSaved = picked === null && text.trim() === kept;
  const place: PlaceField = {
    ...field('location'),
    hint: t('card.location.hint'),
    value: values.location,
    onChange: (value) => change('location', value),
  };

  return {
    frame,
    place,
    /** The place as it is or will be kept; nothing while it is being typed. */
    kept: picked?.label ?? (isAsSaved ? kept : ''),
    submit(event: FormEvent) {
      event.preventDefault();
      if (isAsSaved) return save({});
      const location = text.trim() ? whereIs(values.location) : null;
      // What was typed may mean another place than the one in mind: better said at once.
      save({ location }, picked ? undefined : tell);
    },
  };
}

function tell({ location }: OwnProfile) {
  toast(location ? t('card.location.taken', { place: location.label }) : t('card.location.cleared'), {
    tone: 'done',
  });
}
