import Check from 'lucide-react/icons/check';
import X from 'lucide-react/icons/x';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { IconButton } from '@/ui/IconButton';
import { IconDisc } from '@/ui/IconDisc';
import { useActionCard } from './logic';
import type { ActionCardProps } from './props';
import style from './style.module.css';

/**
 * The frame of a card that does something. Here and not in a feature: cards come from several of them, and features
 * never import each other.
 */
export function ActionCard(props: ActionCardProps) {
  const { face, title, why, children, actions, dismiss, look, result } = props;
  const { titleId, card, undo, holding } = useActionCard(props);
  return (
    <Card
      as="section"
      ref={card}
      look={result ? 'plain' : look}
      aria-labelledby={titleId}
      {...(result && holding)}
    >
      <div className={style.head}>
        {result ? <IconDisc of={Check} /> : face}
        <div className={style.text}>
          <h2 id={titleId} className={style.title}>
            {title}
          </h2>
          <div role="status" className={style.why}>
            {result?.text}
          </div>
          {!result && <p className={style.why}>{why}</p>}
        </div>
        {result?.undo && (
          <Button ref={undo} look="plain" size="sm" onClick={result.undo.run}>
            {result.undo.label}
          </Button>
        )}
        {dismiss && !result && (
          <IconButton icon={X} label={dismiss.label} onClick={dismiss.onDismiss} className={style.dismiss} />
        )}
      </div>
      {!result && (
        <>
          {children}
          <div className={style.actions}>{actions}</div>
        </>
      )}
    </Card>
  );
}
