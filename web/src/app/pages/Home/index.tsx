import { Page } from '@/app/Page';
import { VerifyNotice } from '@/features/identity/VerifyNotice';
import { CardsLeft } from '@/features/user/CardsLeft';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words';
import { BoardTitle } from '@/ui/BoardTitle';
import { Button } from '@/ui/Button';
import { Cover } from '@/ui/Cover';
import { useHome } from './logic';
import style from './style.module.css';

export function Home() {
  const { golfer } = useHome();
  return (
    <Page title={t('home.title')} isHeadless>
      {golfer ? (
        <>
          <BoardTitle size="xl">{t('home.golfer.title')}</BoardTitle>
          <p>{t('home.golfer.text')}</p>
          <div>
            <Button href={paths.dates()}>{t('home.golfer.action')}</Button>
          </div>
          <VerifyNotice />
          <CardsLeft />
        </>
      ) : (
        <Cover of="fourball" hasFlag className={style.hero}>
          <BoardTitle size="2xl">{t('home.visitor.title')}</BoardTitle>
          <p className={style.lead}>{t('home.visitor.text')}</p>
          <div className={style.doors}>
            <Button look="optic" href={paths.join()}>
              {t('nav.join')}
            </Button>
            <Button look="glass" href={paths.login()}>
              {t('nav.login')}
            </Button>
          </div>
        </Cover>
      )}
    </Page>
  );
}
