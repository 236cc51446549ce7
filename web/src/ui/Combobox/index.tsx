import { t } from '@/lib/words/ui';
import { Spinner } from '@/ui/Spinner';
import { TextField } from '@/ui/TextField';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { cx } from '@/utils/cx';
import { useCombobox } from './logic';
import type { ComboboxOption, ComboboxProps } from './props';
import style from './style.module.css';

/** A text with suggestions. What is typed stays valid by itself: the list helps, it doesn't bind. */
export function Combobox<Option extends ComboboxOption>(props: ComboboxProps<Option>) {
  const box = useCombobox(props);
  return (
    <div className={style.frame}>
      <TextField
        id={box.id}
        label={props.label}
        hint={props.hint}
        error={props.error}
        icon={props.icon}
        name={props.name}
        inputMode={props.inputMode}
        autoComplete={props.autoComplete ?? 'off'}
        value={props.text}
        end={props.isBusy && <Spinner size={18} />}
        {...box.input}
      />
      <div className={style.anchor}>
        <div
          id={box.listId}
          role="listbox"
          aria-label={props.label}
          className={style.list}
          hidden={!box.shown}
        >
          {props.options.map((option, index) => (
            // The keyboard speaks to the text field, which names the active option.
            // biome-ignore lint/a11y/useKeyWithClickEvents: see above
            <div
              key={option.key}
              id={box.optionId(index)}
              role="option"
              aria-selected={index === box.active}
              className={cx(style.option, index === box.active && style.active)}
              // Keeps the focus in the field until the click has happened.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => box.pick(option)}
            >
              {option.label}
              {option.detail && <span className={style.detail}>{option.detail}</span>}
            </div>
          ))}
        </div>
        {box.isEmpty && <p className={style.none}>{props.none ?? t('combobox.none')}</p>}
      </div>
      <VisuallyHidden role="status">{box.spoken}</VisuallyHidden>
    </div>
  );
}
