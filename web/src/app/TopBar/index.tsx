import ChevronLeft from 'lucide-react/icons/chevron-left';
import { t } from '@/lib/words';
import { BoardTitle } from '@/ui/BoardTitle';
import { IconButton } from '@/ui/IconButton';
import { WordMark } from '@/ui/WordMark';
import { useTopBar } from './logic';
import type { TopBarProps } from './props';
import style from './style.module.css';

export function TopBar(props: TopBarProps) {
  const bar = useTopBar(props);
  return (
    <header className={style.bar}>
      {bar.back && <IconButton label={t('nav.back')} icon={ChevronLeft} onClick={bar.back} />}
      {props.title ? (
        <BoardTitle className={style.title}>{props.title}</BoardTitle>
      ) : (
        <span className={style.title}>
          <WordMark />
        </span>
      )}
      {props.actions}
    </header>
  );
}
