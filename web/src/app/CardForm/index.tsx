import { lazy, Suspense } from 'react';
import { PlacePicker } from '@/features/location/PlacePicker';
import { AttributesCard } from '@/features/user/AttributesCard';
import { LocationCard } from '@/features/user/LocationCard';
import { NameCard } from '@/features/user/NameCard';
import { Skeleton } from '@/ui/Skeleton';
import type { CardFormProps } from './props';

/** Cutting pictures weighs as much as the other cards together. */
const ImageCard = lazy(() =>
  import('@/features/user/ImageCard').then((file) => ({ default: file.ImageCard })),
);

/** One of the cards that a profile is made of: in the first days, and to be changed ever after. */
export function CardForm({ name, ...card }: CardFormProps) {
  if (name === 'name') return <NameCard {...card} />;
  if (name === 'attributes') return <AttributesCard {...card} />;
  if (name === 'image') {
    return (
      <Suspense fallback={<Skeleton shape="block" height={240} />}>
        <ImageCard {...card} />
      </Suspense>
    );
  }
  return <LocationCard {...card} picker={(field) => <PlacePicker {...field} />} />;
}
