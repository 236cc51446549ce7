import { t } from '@/lib/words/notices';
import { ActionCard } from '@/ui/ActionCard';
import { AvatarStack } from '@/ui/AvatarStack';
import { Button } from '@/ui/Button';
import { TraitTags } from '../TraitTags';
import { useLikeYou } from './logic';
import type { LikeYouProps } from './props';

/** Players near me who play as I do; nothing while there are none. */
export function LikeYou(props: LikeYouProps) {
  const card = useLikeYou(props);
  if (!card) return null;
  return (
    <ActionCard
      face={<AvatarStack faces={card.faces} size={48} />}
      title={card.title}
      why={card.why}
      dismiss={{ label: t('like.dismiss'), onDismiss: card.dismiss }}
      actions={
        <>
          {card.see.map(({ key, href, text }, at) => (
            <Button key={key} look={at === 0 ? 'primary' : 'quiet'} href={href}>
              {text}
            </Button>
          ))}
          {card.more && (
            <Button look="quiet" href={card.more}>
              {t('like.more')}
            </Button>
          )}
        </>
      }
    >
      <TraitTags traits={card.traits} label={t('like.same')} />
    </ActionCard>
  );
}
