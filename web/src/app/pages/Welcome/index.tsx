import ChevronLeft from 'lucide-react/icons/chevron-left';
import { t } from '@/lib/words';
import { BoardTitle } from '@/ui/BoardTitle';
import { Button } from '@/ui/Button';
import { IconButton } from '@/ui/IconButton';
import { Progress } from '@/ui/Progress';
import { useWelcome } from './logic';
import style from './style.module.css';

export function Welcome() {
  const welcome = useWelcome();
  return (
    <>
      <title>{t('app.title', { page: t('welcome.title') })}</title>
      <header className={style.bar}>
        <IconButton label={t('nav.back')} icon={ChevronLeft} href={welcome.backTo} />
        <Progress
          label={t('welcome.step', { step: welcome.step, steps: welcome.steps })}
          value={welcome.step}
          max={welcome.steps}
        />
        <Button look="plain" size="sm" href={welcome.skipTo}>
          {t('welcome.skip')}
        </Button>
      </header>
      <main id="content" className={style.card}>
        <BoardTitle size="xl">{welcome.title}</BoardTitle>
      </main>
    </>
  );
}
