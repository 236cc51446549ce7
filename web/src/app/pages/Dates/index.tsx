import Undo2 from 'lucide-react/icons/undo-2';
import { Page } from '@/app/Page';
import { ANSWERS } from '@/const/windows';
import { t } from '@/lib/words';
import { IconButton } from '@/ui/IconButton';
import { Segmented } from '@/ui/Segmented';
import { WeekGrid } from '@/ui/WeekGrid';
import { WindowLegend } from '@/ui/WindowLegend';
import { useDates } from './logic';
import style from './style.module.css';

export function Dates() {
  const dates = useDates();
  return (
    <Page
      title={t('dates.title')}
      width="full"
      actions={
        <IconButton label={t('dates.undo')} icon={Undo2} disabled={!dates.canUndo} onClick={dates.undo} />
      }
    >
      <p className={style.hint}>{t('dates.hint')}</p>
      <div className={style.tools}>
        <WindowLegend />
        <Segmented
          label={t('dates.brush')}
          choices={ANSWERS.map((answer) => ({ value: answer, label: t(`brush.${answer}`) }))}
          value={dates.brush}
          onChange={dates.setBrush}
          isWide
        />
      </div>
      <div className={style.weeks}>
        {dates.weeks.map(({ days, label }) => (
          <section key={label} className={style.week}>
            <h2 className={style.span}>{label}</h2>
            <WeekGrid
              label={label}
              days={days}
              today={dates.today}
              openFrom={dates.today}
              replies={dates.replies}
              brush={dates.brush}
              onBrush={dates.setBrush}
              onPaint={dates.paint}
              onUndo={dates.undo}
            />
          </section>
        ))}
      </div>
    </Page>
  );
}
