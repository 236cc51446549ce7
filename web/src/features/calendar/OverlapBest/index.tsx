import { Tag } from '@/ui/Tag';
import { useOverlapBest } from './logic';
import type { OverlapBestProps } from './props';
import style from './style.module.css';

/** The windows to propose first. */
export function OverlapBest(props: OverlapBestProps) {
  const { titleId, rows, rest } = useOverlapBest(props);
  if (rows.length === 0) return null;
  return (
    <>
      <h2 id={titleId} className={style.title}>
        {props.title}
      </h2>
      <ol className={style.list} aria-labelledby={titleId}>
        {rows.map(({ key, window, when, who }) => (
          <li key={key} className={style.row}>
            <Tag tone={window}>{when}</Tag> <span className={style.who}>{who}</span>
          </li>
        ))}
        {rest && <li className={style.who}>{rest}</li>}
      </ol>
    </>
  );
}
