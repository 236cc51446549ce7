import { type ChangeEvent, type FocusEvent, type FormEvent, useId, useRef, useState } from 'react';
import { dropDraft, findDraft, keepDraft } from '@/lib/drafts';
import { Problem } from '@/lib/problem';
import { explain, sentence } from '@/lib/refusals';

type Values<Name extends string> = Record<Name, string>;
type Errors<Name extends string> = Partial<Record<Name, string>>;
type Control = HTMLInputElement | HTMLTextAreaElement;

export interface FormOptions<Name extends string> {
  /** The fields in their order, named as the API names them, with what stands in them at first. */
  initial: Values<Name>;
  labels: Values<NoInfer<Name>>;
  /** What is wrong with a text, in words; nothing if it is fine. The server has the last word. */
  checks: { [Field in NoInfer<Name>]?: (text: string) => string | undefined };
  /** Keeps what was typed under this name until it is sent. */
  draft?: string;
  /** Fields that are never kept. */
  secrets?: readonly NoInfer<Name>[];
}

/** A form of text fields: checked as one leaves a field and again before sending; refusals land on their fields. */
export function useForm<Name extends string>(options: FormOptions<Name>) {
  const { initial, labels, checks, draft, secrets = [] } = options;
  const id = useId();
  const names = Object.keys(initial) as Name[];
  const [values, setValues] = useState<Values<Name>>(() => ({
    ...initial,
    ...(draft ? findDraft(draft, initial) : {}),
  }));
  /** A password manager may write several fields within one tick, before anything is drawn again. */
  const latest = useRef(values);
  const [errors, setErrors] = useState<Errors<Name>>({});
  const [message, setMessage] = useState<string>();
  /** Counts the refusals: each takes the focus to the summary. */
  const [refusals, setRefusals] = useState(0);

  const check = (name: Name, text: string) => checks[name]?.(text);
  const refuse = (found: Errors<Name>, text?: string) => {
    setErrors(found);
    setMessage(text);
    setRefusals((count) => count + 1);
  };
  const write = (name: Name, text: string) => {
    latest.current = { ...latest.current, [name]: text };
    setValues(latest.current);
    if (draft) keepDraft(draft, without(latest.current, secrets));
    // An error goes as soon as it is mended, and a new one waits until the field is left.
    if (errors[name]) setErrors((now) => ({ ...now, [name]: check(name, text) }));
  };
  const leave = (name: Name) => {
    // Nothing was typed yet: the way through a form is no mistake.
    if (!values[name]) return;
    setErrors((now) => ({ ...now, [name]: check(name, values[name]) ?? now[name] }));
  };

  return {
    values,
    write,
    refusals,
    message,
    /** What is wrong, in the order of the fields, with the control to mend it in. */
    problems: names.flatMap((name) => {
      const text = errors[name];
      return text ? [{ id: `${id}-${name}`, label: labels[name], text }] : [];
    }),
    field: (name: Name) => ({
      id: `${id}-${name}`,
      name,
      label: labels[name],
      value: values[name],
      error: errors[name],
      onChange: (event: ChangeEvent<Control>) => write(name, event.target.value),
      onBlur(event: FocusEvent<Control>) {
        // The button checks everything itself; an error that pushed it away would swallow the press.
        if (!(event.relatedTarget instanceof HTMLButtonElement)) leave(name);
      },
    }),
    submit: (send: (values: Values<Name>) => void) => (event: FormEvent) => {
      event.preventDefault();
      const found: Errors<Name> = {};
      for (const name of names) {
        const error = check(name, values[name]);
        if (error) found[name] = error;
      }
      if (Object.keys(found).length > 0) return refuse(found);
      setErrors({});
      setMessage(undefined);
      send(values);
    },
    /** Takes what the server said to where it belongs. */
    fail(error: unknown) {
      const found: Errors<Name> = {};
      const fields = error instanceof Problem ? error.fields : [];
      for (const { field, reason } of fields) {
        const name = names.find((known) => known === field);
        if (name) found[name] = sentence(reason);
      }
      const isTold = Object.keys(found).length > 0;
      refuse(found, isTold ? undefined : explain(error));
    },
    /** It was sent: nothing needs keeping. */
    finish() {
      if (draft) dropDraft(draft);
    },
  };
}

function without<Name extends string>(values: Values<Name>, secrets: readonly Name[]): Partial<Values<Name>> {
  const kept: Partial<Values<Name>> = { ...values };
  for (const secret of secrets) delete kept[secret];
  return kept;
}
