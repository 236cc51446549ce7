import { useDialog } from './logic';
import type { DialogProps } from './props';
import style from './style.module.css';

/** A short question. Longer things are a `Sheet`. */
export function Dialog(props: DialogProps) {
  const dialog = useDialog(props);
  return (
    <dialog {...dialog.dialog} className={style.dialog}>
      <div className={style.frame}>
        <h2 id={dialog.titleId} className={style.title}>
          {props.title}
        </h2>
        <div id={dialog.textId} className={style.text}>
          {props.children}
        </div>
        <div className={style.actions}>{props.actions}</div>
      </div>
    </dialog>
  );
}
