import { t } from '@/lib/words/help';
import { WeekGrid } from '@/ui/WeekGrid';
import { exampleWeek, paintedUpTo, type SceneProps } from '../scene';

const nothing = () => {};
const none = () => undefined;

export function DatesScene({ frame }: SceneProps) {
  const days = exampleWeek();
  const [first = ''] = days;
  return (
    <WeekGrid
      label={t('help.example')}
      days={days}
      today={first}
      openFrom={first}
      replies={paintedUpTo(frame)}
      brush="free"
      onBrush={nothing}
      onPaint={nothing}
      onUndo={none}
    />
  );
}
