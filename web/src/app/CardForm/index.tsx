import { PlacePicker } from '@/features/location/PlacePicker';
import { AttributesCard } from '@/features/user/AttributesCard';
import { LocationCard } from '@/features/user/LocationCard';
import { NameCard } from '@/features/user/NameCard';
import type { CardFormProps } from './props';

/** One of the cards that a profile is made of: in the first days, and to be changed ever after. */
export function CardForm({ name, ...card }: CardFormProps) {
  if (name === 'name') return <NameCard {...card} />;
  if (name === 'attributes') return <AttributesCard {...card} />;
  return <LocationCard {...card} picker={(field) => <PlacePicker {...field} />} />;
}
