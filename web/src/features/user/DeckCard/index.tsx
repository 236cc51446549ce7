import { Avatar } from '@/ui/Avatar';
import { BoardTitle } from '@/ui/BoardTitle';
import { Cover } from '@/ui/Cover';
import { Link } from '@/ui/Link';
import { WeekTray } from '@/ui/WeekTray';
import { TraitTag } from '../TraitTag';
import { useDeckCard } from './logic';
import type { DeckCardProps } from './props';
import style from './style.module.css';

/** Somebody on a card of their own: their green, what they are like, when both are free. */
export function DeckCard(props: DeckCardProps) {
  const { player } = props.found;
  const card = useDeckCard(props);
  return (
    <>
      <Cover of={player.key} className={style.cover}>
        <span className={style.disc}>
          <Avatar of={player.key} name={player.name} photo={player.avatar} size={92} />
        </span>
        <BoardTitle level={2} size="2xl" id={props.titleId} className={style.name} style={card.nameStyle}>
          <Link href={card.href} look="bare" className={style.link} draggable={false}>
            {player.name}
          </Link>
        </BoardTitle>
        <dl className={style.figures}>
          {card.figures.map(({ label, value }) => (
            <div key={label} className={style.figure}>
              <dt className={style.what}>{label}</dt>
              <dd className={style.value}>{value}</dd>
            </div>
          ))}
        </dl>
      </Cover>
      <div className={style.body}>
        {card.traits.length > 0 && (
          <ul className={style.traits}>
            {card.traits.map((trait) => (
              <li key={trait.name}>
                <TraitTag trait={trait} />
              </li>
            ))}
          </ul>
        )}
        {card.tray && <WeekTray label={card.trayLabel} {...card.tray} />}
        {card.sentence && <p className={style.sentence}>{card.sentence}</p>}
      </div>
    </>
  );
}
