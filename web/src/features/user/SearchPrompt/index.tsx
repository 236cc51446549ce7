import CalendarPlus from 'lucide-react/icons/calendar-plus';
import MapPin from 'lucide-react/icons/map-pin';
import { t } from '@/lib/words/find';
import { Banner } from '@/ui/Banner';
import { Button } from '@/ui/Button';
import type { SearchPromptProps } from './props';
import style from './style.module.css';

const DRAWINGS = { place: MapPin, dates: CalendarPlus };

/** Tells what is missing for a search that means something, and where to say it. */
export function SearchPrompt({ kind, href }: SearchPromptProps) {
  return (
    <Banner icon={DRAWINGS[kind]}>
      <div className={style.prompt}>
        <p className={style.text}>{t(`prompt.${kind}`)}</p>
        <Button look="outline" size="sm" href={href}>
          {t(`prompt.${kind}.action`)}
        </Button>
      </div>
    </Banner>
  );
}
