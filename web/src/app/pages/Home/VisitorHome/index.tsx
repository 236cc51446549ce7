import CalendarDays from 'lucide-react/icons/calendar-days';
import Flag from 'lucide-react/icons/flag';
import Search from 'lucide-react/icons/search';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words';
import { BoardTitle } from '@/ui/BoardTitle';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Cover } from '@/ui/Cover';
import { IconDisc } from '@/ui/IconDisc';
import style from './style.module.css';

const STEPS = [
  { step: 'paint', icon: CalendarDays },
  { step: 'find', icon: Search },
  { step: 'play', icon: Flag },
] as const;

export function VisitorHome() {
  return (
    <>
      <Cover of="fourball" fade="foot" hasFlag className={style.hero}>
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
      <h2 className={style.title}>{t('home.visitor.how')}</h2>
      <ol className={style.steps}>
        {STEPS.map(({ step, icon }) => (
          <Card key={step} as="li">
            <IconDisc of={icon} />
            <div>
              <h3 className={style.what}>{t(`home.visitor.${step}`)}</h3>
              <p className={style.how}>{t(`home.visitor.${step}.text`)}</p>
            </div>
          </Card>
        ))}
      </ol>
    </>
  );
}
