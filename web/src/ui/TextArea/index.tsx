import { Field } from '@/ui/Field';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { useTextArea } from './logic';
import type { TextAreaProps } from './props';
import style from './style.module.css';

export function TextArea(props: TextAreaProps) {
  const area = useTextArea(props);
  const { label, hint, error, onText: _, ...rest } = props;
  return (
    <Field
      id={area.id}
      label={label}
      hint={hint}
      error={error}
      corner={area.left !== undefined && <span aria-hidden="true">{area.left}</span>}
    >
      <textarea rows={3} {...rest} {...area.control} className={style.area} onChange={area.change} />
      <VisuallyHidden role="status">{area.spoken}</VisuallyHidden>
    </Field>
  );
}
