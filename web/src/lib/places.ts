import type { components } from '@/lib/api';

type EditLocation = components['schemas']['EditLocation'];

/** A place that was picked: what it is called, and how the server is told of it. */
export interface PickedPlace {
  label: string;
  where: EditLocation;
}

/** A field for a place: what stands in it, and the place it means if one was picked. */
export interface PlaceText {
  text: string;
  picked: PickedPlace | null;
}

/** How the server is told of a place that was typed and not picked. */
export function whereIs({ text, picked }: PlaceText): EditLocation {
  const typed = text.trim();
  return picked?.where ?? (/^\d{5}(-\d{4})?$/.test(typed) ? { zip: typed } : { place: typed });
}
