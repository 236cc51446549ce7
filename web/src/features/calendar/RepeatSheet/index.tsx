import Repeat from 'lucide-react/icons/repeat';
import { ANSWERS, WINDOWS } from '@/const/windows';
import { t } from '@/lib/words/calendar';
import { ChipGroup } from '@/ui/ChipGroup';
import { OnlineButton } from '@/ui/OnlineButton';
import { Segmented } from '@/ui/Segmented';
import { Sheet } from '@/ui/Sheet';
import { TextField } from '@/ui/TextField';
import { RepeatList } from '../RepeatList';
import { useRepeatSheet } from './logic';
import type { RepeatSheetProps } from './props';
import style from './style.module.css';

/** "Saturday mornings, weekly until …", and what repeats already. */
export function RepeatSheet(props: RepeatSheetProps) {
  const sheet = useRepeatSheet(props);
  return (
    <Sheet title={t('repeat.title')} isOpen={props.isOpen} onClose={props.onClose}>
      <p>{t('repeat.what')}</p>
      <form className={style.form} onSubmit={sheet.make}>
        <ChipGroup kind="any" label={t('repeat.days')} {...sheet.days} />
        <ChipGroup
          kind="any"
          label={t('repeat.windows')}
          choices={WINDOWS.map((window) => ({ value: window, label: t(`window.${window}`) }))}
          {...sheet.windows}
        />
        <Segmented
          label={t('repeat.answer')}
          choices={ANSWERS.map((answer) => ({ value: answer, label: t(`brush.${answer}`) }))}
          value={sheet.answer}
          onChange={sheet.setAnswer}
          isWide
        />
        <TextField
          type="date"
          label={t('repeat.until')}
          hint={t('repeat.until.hint')}
          error={sheet.untilError}
          min={sheet.earliest}
          value={sheet.until}
          onChange={(event) => sheet.setUntil(event.target.value)}
        />
        <p className={style.preview}>{sheet.preview}</p>
        <div>
          <OnlineButton type="submit" icon={Repeat} isBusy={sheet.isMaking} disabled={!sheet.canMake}>
            {t('repeat.make')}
          </OnlineButton>
        </div>
        <p role="alert" className={style.trouble}>
          {sheet.trouble}
        </p>
      </form>
      {props.isOpen && <RepeatList />}
    </Sheet>
  );
}
