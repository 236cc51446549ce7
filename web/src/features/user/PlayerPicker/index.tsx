import UserPlus from 'lucide-react/icons/user-plus';
import X from 'lucide-react/icons/x';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words/together';
import { Avatar } from '@/ui/Avatar';
import { Combobox } from '@/ui/Combobox';
import { IconButton } from '@/ui/IconButton';
import { Link } from '@/ui/Link';
import { Skeleton } from '@/ui/Skeleton';
import { usePlayerPicker } from './logic';
import type { PlayerPickerProps } from './props';
import style from './style.module.css';

/** Players found by name, a few of them, each to be taken away again. */
export function PlayerPicker(props: PlayerPickerProps) {
  const picker = usePlayerPicker(props);
  return (
    <section aria-labelledby="who-plays" className={style.picker}>
      <h2 id="who-plays" ref={picker.title} tabIndex={-1} className={style.title}>
        {t('with.who')}
      </h2>
      <ul className={style.list}>
        {props.mates.map(({ key, name, username, isGone, hasFailed }) => (
          <li key={key} className={style.mate}>
            <Avatar of={key} name={name ?? '?'} size={40} />
            <div className={style.who}>
              {name && username && <Link href={paths.profile(username)}>{name}</Link>}
              {!name && !hasFailed && <Skeleton width="60%" />}
              {hasFailed && <p>{t(isGone ? 'with.unknown' : 'with.failed')}</p>}
              {isGone && <p className={style.note}>{t('with.unknown.text')}</p>}
            </div>
            <IconButton
              label={t('with.remove', { name: name ?? t('with.unknown') })}
              icon={X}
              onClick={() => picker.remove(key)}
            />
          </li>
        ))}
      </ul>
      {picker.isFull ? (
        <p className={style.note}>{t('with.full')}</p>
      ) : (
        <Combobox
          label={t('with.add')}
          hint={picker.hint}
          none={t('with.none')}
          icon={UserPlus}
          text={picker.text}
          onText={picker.setText}
          options={picker.options}
          onPick={picker.pick}
          isBusy={picker.isBusy}
        />
      )}
    </section>
  );
}
