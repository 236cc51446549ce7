import CircleAlert from 'lucide-react/icons/circle-alert';
import { Icon } from '@/ui/Icon';
import { useErrorSummary } from './logic';
import type { ErrorSummaryProps } from './props';
import style from './style.module.css';

/** At the top of a form that was refused: what is wrong, each with the way to its field. */
export function ErrorSummary(props: ErrorSummaryProps) {
  const summary = useErrorSummary(props);
  return (
    <div ref={summary.ref} role="alert" tabIndex={-1} className={style.place}>
      {summary.isShown && (
        <div className={style.summary}>
          <p className={style.title}>
            <Icon of={CircleAlert} />
            {summary.title}
          </p>
          {props.problems.length > 0 && (
            <ul className={style.list}>
              {props.problems.map(({ id, label, text }) => (
                <li key={id}>
                  <a className={style.link} href={`#${id}`} onClick={(event) => summary.go(event, id)}>
                    {label}
                  </a>
                  {`: ${text}`}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  );
}
