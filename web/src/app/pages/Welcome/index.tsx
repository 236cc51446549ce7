import ChevronLeft from 'lucide-react/icons/chevron-left';
import { PlacePicker } from '@/features/location/PlacePicker';
import { AttributesCard } from '@/features/user/AttributesCard';
import { LocationCard } from '@/features/user/LocationCard';
import { NameCard } from '@/features/user/NameCard';
import { t } from '@/lib/words/welcome';
import { BoardTitle } from '@/ui/BoardTitle';
import { Button } from '@/ui/Button';
import { ErrorState } from '@/ui/ErrorState';
import { IconButton } from '@/ui/IconButton';
import { Progress } from '@/ui/Progress';
import { Skeleton } from '@/ui/Skeleton';
import { useWelcome } from './logic';
import style from './style.module.css';

export function Welcome() {
  const welcome = useWelcome();
  return (
    <div className={style.page}>
      <title>{t('app.title', { page: welcome.title })}</title>
      <header className={style.bar}>
        <IconButton label={t('nav.back')} icon={ChevronLeft} {...welcome.back} />
        {!welcome.isAlone && (
          <>
            <Progress
              label={t('welcome.step', { step: welcome.step, steps: welcome.steps })}
              value={welcome.step}
              max={welcome.steps}
            />
            <Button look="plain" size="sm" href={welcome.skipTo}>
              {t('welcome.skip')}
            </Button>
          </>
        )}
      </header>
      <main id="content" className={style.card}>
        <BoardTitle size="xl">{welcome.title}</BoardTitle>
        <Card welcome={welcome} />
      </main>
    </div>
  );
}

function Card({ welcome }: { welcome: ReturnType<typeof useWelcome> }) {
  const { name, profile, action, done } = welcome;
  if (welcome.hasFailed) return <ErrorState onRetry={welcome.retry} isRetrying={welcome.isRetrying} />;
  if (!profile) {
    return (
      <div className={style.skeleton}>
        <Skeleton shape="block" height={76} />
        <Skeleton shape="block" height={120} />
        <Skeleton shape="block" height={120} />
      </div>
    );
  }
  const props = { profile, action, onDone: done };
  if (name === 'name') return <NameCard {...props} />;
  if (name === 'attributes') return <AttributesCard {...props} />;
  return <LocationCard {...props} picker={(field) => <PlacePicker {...field} />} />;
}
