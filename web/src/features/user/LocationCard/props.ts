import type { ReactNode } from 'react';
import type { PlaceText } from '@/lib/places';
import type { CardProps } from '../card';

/** What the field for a place needs: the places are another feature, so the page hands it in. */
export interface PlaceField {
  id: string;
  label: string;
  hint: string;
  error: string | undefined;
  value: PlaceText;
  onChange: (value: PlaceText) => void;
}

export interface LocationCardProps extends CardProps {
  picker: (field: PlaceField) => ReactNode;
}
