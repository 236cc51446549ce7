import type { SpinnerProps } from './props';
import style from './style.module.css';

/** Only inside buttons, which say in words what is going on. */
export function Spinner({ size = 20 }: SpinnerProps) {
  return (
    <svg aria-hidden="true" className={style.spinner} width={size} height={size} viewBox="0 0 24 24">
      <circle cx="12" cy="12" r="9" />
      <path d="M12 3a9 9 0 0 1 9 9" />
    </svg>
  );
}
