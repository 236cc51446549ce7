import { useRested } from '@/hooks/useRested';
import type { PickedPlace } from '@/lib/places';
import { Unplaced } from '@/lib/position';
import { explain } from '@/lib/refusals';
import { t } from '@/lib/words/welcome';
import type { ComboboxOption } from '@/ui/Combobox/props';
import { toPlace, useOwnPosition, usePlaces } from '../api';
import type { PlacePickerProps } from './props';

/** What is typed is not asked for letter by letter. */
const REST = 150;

interface PlaceOption extends ComboboxOption {
  place: PickedPlace;
}

export function usePlacePicker({ value, hint, onChange }: PlacePickerProps) {
  const rested = useRested(value.text, REST);
  const places = usePlaces(rested);
  const position = useOwnPosition();

  const options = (places.data?.items ?? []).flatMap((item): PlaceOption[] => {
    const place = toPlace(item);
    if (!place) return [];
    const detail = item.zip ? undefined : item.state_name || undefined;
    return [{ key: `${item.place ?? item.zip}`, label: place.label, detail, place }];
  });

  return {
    options,
    isBusy: places.isFetching || rested !== value.text,
    hint: places.isError ? t('place.unhelped') : hint,
    type: (text: string) => onChange({ text, picked: null }),
    pick: ({ place }: PlaceOption) => onChange({ text: place.label, picked: place }),
    position: {
      isBusy: position.isPending,
      trouble: position.error && troubleOf(position.error),
      use: () =>
        position.mutate(undefined, { onSuccess: (place) => onChange({ text: place.label, picked: place }) }),
    },
  };
}

function troubleOf(error: Error): string {
  return error instanceof Unplaced ? t(`place.position.${error.reason}`) : explain(error);
}
