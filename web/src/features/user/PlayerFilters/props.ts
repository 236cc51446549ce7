import type { ReactNode } from 'react';
import type { PlaceText } from '@/lib/places';
import type { Filters } from '../filters';

export interface AroundField {
  label: string;
  hint: string;
  value: PlaceText;
  onChange: (value: PlaceText) => void;
}

export interface PlayerFiltersProps {
  filters: Filters;
  onChange: (filters: Filters) => void;
  /** The field for another place: places are another feature, so the page hands it in. */
  picker: (field: AroundField) => ReactNode;
}
