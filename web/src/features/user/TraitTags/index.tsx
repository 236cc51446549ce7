import { TraitTag } from '../TraitTag';
import type { TraitTagsProps } from './props';
import style from './style.module.css';

export function TraitTags({ traits, label }: TraitTagsProps) {
  return (
    <ul className={style.tags} aria-label={label}>
      {traits.map((trait) => (
        <li key={trait.name}>
          <TraitTag trait={trait} />
        </li>
      ))}
    </ul>
  );
}
