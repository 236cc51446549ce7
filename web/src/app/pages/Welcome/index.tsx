import ChevronLeft from 'lucide-react/icons/chevron-left';
import { CardForm } from '@/app/CardForm';
import { Title } from '@/app/Title';
import { PlayersNear } from '@/features/user/PlayersNear';
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
      <Title page={welcome.title} />
      <header className={style.bar}>
        <IconButton label={t('nav.back')} icon={ChevronLeft} {...welcome.back} />
        {welcome.progress && <Progress {...welcome.progress} />}
        {welcome.skipTo && (
          <Button look="plain" size="sm" href={welcome.skipTo}>
            {t('welcome.skip')}
          </Button>
        )}
      </header>
      <main id="content" ref={welcome.main} className={style.card} {...welcome.swipe}>
        <BoardTitle size="xl">{welcome.title}</BoardTitle>
        {welcome.card ? (
          <Card welcome={welcome} name={welcome.card} />
        ) : (
          <>
            <PlayersNear />
            <p data-foot className={style.foot}>
              <Button size="lg" isWide href={welcome.onward}>
                {welcome.action}
              </Button>
            </p>
          </>
        )}
      </main>
    </div>
  );
}

function Card({
  welcome,
  name,
}: {
  welcome: ReturnType<typeof useWelcome>;
  name: NonNullable<ReturnType<typeof useWelcome>['card']>;
}) {
  const { profile, action, done } = welcome;
  if (welcome.hasFailed) {
    return <ErrorState error={welcome.error} onRetry={welcome.retry} isRetrying={welcome.isRetrying} />;
  }
  if (profile) return <CardForm key={name} name={name} profile={profile} action={action} onDone={done} />;
  return (
    <div className={style.skeleton}>
      <Skeleton shape="block" height={76} />
      <Skeleton shape="block" height={120} />
      <Skeleton shape="block" height={120} />
    </div>
  );
}
