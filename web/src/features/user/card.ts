import { useId, useState } from 'react';
import { dropDraft, findDraft, keepDraft } from '@/lib/drafts';
import { Problem } from '@/lib/problem';
import { explain, sentence } from '@/lib/refusals';
import { type CardName, type EditProfile, type OwnProfile, useEditProfile } from './api';

/** What every card is given. */
export interface CardProps {
  profile: OwnProfile;
  /** What the button does: "Next: where you play", "Save". */
  action: string;
  /** What the card holds is saved, or was so before. */
  onDone: () => void;
}

/** Where a card keeps what was changed and not saved yet. */
export const draftOf = (card: CardName) => `card.${card}`;

interface CardOptions<Values> extends Pick<CardProps, 'onDone'> {
  card: CardName;
  /** What the profile says now, by the API's names of the fields. */
  saved: Values;
  labels: Record<keyof Values & string, string>;
}

/** The values of a card that are chosen, not typed: what is changed stays as a draft until it is saved. */
export function useCard<Values extends object>({ card, saved, labels, onDone }: CardOptions<Values>) {
  type Name = keyof Values & string;
  type Errors = Partial<Record<Name, string>>;
  const id = useId();
  const [values, setValues] = useState<Values>(() => ({ ...saved, ...findDraft(draftOf(card), saved) }));
  const [errors, setErrors] = useState<Errors>({});
  const [message, setMessage] = useState<string>();
  /** Counts the refusals: each takes the focus to the summary. */
  const [refusals, setRefusals] = useState(0);
  const { edit, isPending } = useEditProfile();
  const names = Object.keys(labels) as Name[];
  const idOf = (name: Name) => `${id}-${name}`;

  return {
    values,
    change<Field extends Name>(name: Field, value: Values[Field]) {
      const next = { ...values, [name]: value };
      setValues(next);
      keepDraft(draftOf(card), next);
      setErrors((now) => ({ ...now, [name]: undefined }));
    },
    field: (name: Name) => ({ id: idOf(name), label: labels[name], error: errors[name] }),
    frame: {
      isBusy: isPending,
      message,
      refusals,
      problems: names.flatMap((name) => {
        const text = errors[name];
        return text ? [{ id: idOf(name), label: labels[name], text }] : [];
      }),
    },
    /** Sends what is different; where nothing is, it is done already. */
    save(changes: EditProfile, tell?: (profile: OwnProfile) => void) {
      if (Object.keys(changes).length === 0) return finish();
      edit(changes, {
        onSuccess(profile) {
          finish();
          tell?.({ ...profile, audience: 'own' });
        },
        onError: fail,
      });
    },
  };

  function finish() {
    dropDraft(draftOf(card));
    onDone();
  }

  function fail(error: unknown) {
    const found: Errors = {};
    for (const { field, reason } of error instanceof Problem ? error.fields : []) {
      const name = names.find((known) => known === field);
      if (name) found[name] = sentence(reason);
    }
    setErrors(found);
    setMessage(Object.keys(found).length > 0 ? undefined : explain(error));
    setRefusals((count) => count + 1);
  }
}
