import { t } from '@/lib/words/help';
import { Button } from '@/ui/Button';
import { Miniature } from '../Miniature';
import type { HelpTopicProps } from './props';
import style from './style.module.css';

/** One thing that can be done: seen small, said in three sentences, and the way to do it. */
export function HelpTopic({ topic: { name, Scene, frames, where } }: HelpTopicProps) {
  return (
    <article className={style.topic}>
      <Miniature frames={frames}>{(frame) => <Scene frame={frame} />}</Miniature>
      <ol className={style.steps}>
        <li>{t(`help.${name}.1`)}</li>
        <li>{t(`help.${name}.2`)}</li>
        <li>{t(`help.${name}.3`)}</li>
      </ol>
      <div>
        <Button href={where()}>{t(`help.${name}.go`)}</Button>
      </div>
    </article>
  );
}
