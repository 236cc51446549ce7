import { type ChangeEvent, useState } from 'react';
import { useFieldIds } from '@/hooks/useFieldIds';
import { t } from '@/lib/words/ui';
import type { TextAreaProps } from './props';

const NEAR = 0.8;
const STEP = 10;

export function useTextArea({ id, hint, error, value, maxLength, onText }: TextAreaProps) {
  const ids = useFieldIds({ id, hint, error });
  const [isTouched, touch] = useState(false);
  const left = maxLength === undefined ? undefined : maxLength - value.length;
  const isNear = maxLength !== undefined && value.length >= maxLength * NEAR;
  return {
    ...ids,
    left: isNear ? left : undefined,
    // Told at every tenth character, not at every one.
    spoken:
      isTouched && isNear && left !== undefined && left % STEP === 0 ? t('field.left', { count: left }) : '',
    change(event: ChangeEvent<HTMLTextAreaElement>) {
      touch(true);
      onText(event.target.value);
    },
  };
}
