import Download from 'lucide-react/icons/download';
import { t } from '@/lib/words/settings';
import { Card } from '@/ui/Card';
import { OnlineButton } from '@/ui/OnlineButton';
import { useDataExport } from './logic';
import style from './style.module.css';

/** Everything that is mine, to take along. */
export function DataExport() {
  const { isBusy, said, hasFailed, press } = useDataExport();
  return (
    <Card as="section">
      <p>{t('data.text')}</p>
      <p className={style.note}>{t('data.note')}</p>
      <div>
        <OnlineButton icon={Download} isBusy={isBusy} onClick={press}>
          {t('data.download')}
        </OnlineButton>
      </div>
      <p role="status" className={hasFailed ? style.trouble : style.note}>
        {said}
      </p>
    </Card>
  );
}
