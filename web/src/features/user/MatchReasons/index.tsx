import Check from 'lucide-react/icons/check';
import { t } from '@/lib/words/find';
import { Tag } from '@/ui/Tag';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { SharedWindows } from '../SharedWindows';
import { TraitTag } from '../TraitTag';
import { useMatchReasons } from './logic';
import type { MatchReasonsProps } from './props';
import style from './style.module.css';

/** Why somebody was found: the windows that suit both, and how alike the two play. */
export function MatchReasons(props: MatchReasonsProps) {
  const { shared, alike, others } = useMatchReasons(props);
  if (!shared && alike.length + others.length === 0) return null;
  return (
    <div id={props.id} className={style.reasons}>
      {shared && (
        <>
          <p className={style.sentence}>{shared}</p>
          <SharedWindows shared={props.found.shared} />
        </>
      )}
      {alike.length + others.length > 0 && (
        <ul className={style.tags}>
          {alike.map(({ key, text }) => (
            <li key={key}>
              <Tag tone="primary" icon={Check}>
                {text}
                <VisuallyHidden>{t('why.alike')}</VisuallyHidden>
              </Tag>
            </li>
          ))}
          {others.map((trait) => (
            <li key={trait.name}>
              <TraitTag trait={trait} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
