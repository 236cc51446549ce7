import { t } from '@/lib/words/help';
import { Button } from '@/ui/Button';
import { WeekTray } from '@/ui/WeekTray';
import { exampleWeek, paintedUpTo, type SceneProps } from '../scene';

const ALL = 4;

export function ShareScene({ frame }: SceneProps) {
  return (
    <>
      <WeekTray label={t('help.example')} days={exampleWeek()} replies={paintedUpTo(ALL)} hasDates />
      {frame > 0 && <pre>{t('help.share.emoji')}</pre>}
      <Button look={frame > 1 ? 'quiet' : 'primary'}>
        {t(frame > 1 ? 'help.share.done' : 'help.share.do')}
      </Button>
    </>
  );
}
