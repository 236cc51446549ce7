import type { PlaceText } from '@/lib/places';
import type { FieldText } from '@/ui/Field/props';

export interface PlacePickerProps extends FieldText {
  id?: string;
  value: PlaceText;
  onChange: (value: PlaceText) => void;
  /** For a place elsewhere: where the device is doesn't matter. */
  isElsewhere?: boolean;
}
