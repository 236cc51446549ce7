import { t } from '@/lib/words/find';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { EmptyState } from '@/ui/EmptyState';
import { WhyNot } from '../WhyNot';
import { useNobodyFound } from './logic';
import type { NobodyFoundProps } from './props';
import style from './style.module.css';

/** Nobody fits: which filter costs most, and what it takes to find somebody. */
export function NobodyFound(props: NobodyFoundProps) {
  const { title, text, action, others, namesakes, drop } = useNobodyFound(props);
  return (
    <div className={style.nobody}>
      <EmptyState
        title={title}
        text={text}
        action={action && <Button href={action.href}>{action.text}</Button>}
      />
      {others.length > 0 && (
        <ul className={style.others} aria-label={t('nobody.others')}>
          {others.map(({ href, text }) => (
            <li key={href}>
              <Button look="quiet" size="sm" href={href}>
                {text}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {namesakes.length > 0 && (
        <ul className={style.namesakes} aria-label={t('nobody.namesakes')}>
          {namesakes.map((player) => (
            <Card key={player.key} as="li" className={style.namesake}>
              <WhyNot player={player} filters={props.filters} onDrop={drop} />
            </Card>
          ))}
        </ul>
      )}
    </div>
  );
}
