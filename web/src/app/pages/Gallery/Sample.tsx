import type { SampleProps } from './props';
import style from './style.module.css';

/** One component under its name. */
export function Sample({ name, children }: SampleProps) {
  return (
    <section className={style.sample} aria-label={name}>
      <h2 className={style.name}>{name}</h2>
      {children}
    </section>
  );
}
