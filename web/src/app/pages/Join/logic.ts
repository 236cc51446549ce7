import { useSearch } from '@tanstack/react-router';
import { useDoor } from '@/app/door';
import { useTakeChoicesAlong } from '@/features/user/api';
import { draftOf } from '@/features/user/card';
import { keepDraft } from '@/lib/drafts';
import { paths } from '@/lib/paths';
import type { PlaceText } from '@/lib/places';

export function useJoinPage() {
  const { then, place: asked } = useSearch({ from: '/join' });
  const place = asked === undefined ? undefined : String(asked);
  const enter = useDoor(then);
  const takeChoicesAlong = useTakeChoicesAlong();
  return {
    then,
    place,
    enter() {
      takeChoicesAlong();
      if (place) keepPlace(place);
      enter(paths.welcome('name', then));
    },
  };
}

/** The card that asks for the place finds it filled in. It is saved there, by a press, and not before. */
function keepPlace(text: string) {
  const location: PlaceText = { text, picked: null };
  keepDraft(draftOf('location'), { location });
}
