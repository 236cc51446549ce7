import { t } from '@/lib/words/settings';
import { Card } from '@/ui/Card';
import { ErrorState } from '@/ui/ErrorState';
import { Select } from '@/ui/Select';
import { Skeleton } from '@/ui/Skeleton';
import { Switch } from '@/ui/Switch';
import { usePrivacyForm } from './logic';
import style from './style.module.css';

/** Who sees what of me. */
export function PrivacyForm() {
  const privacy = usePrivacyForm();
  if (privacy.hasFailed)
    return <ErrorState error={privacy.error} onRetry={privacy.retry} isRetrying={privacy.isRetrying} />;
  const { shown } = privacy;
  return (
    <Card as="section" aria-busy={!shown}>
      {shown ? (
        <>
          <Switch
            label={t('privacy.public')}
            hint={t('privacy.public.hint', { username: shown.username })}
            checked={!shown.isHidden}
            onChange={(isPublic) => privacy.change({ is_hidden: !isPublic })}
          />
          <Select
            label={t('privacy.age')}
            hint={t('privacy.age.hint')}
            choices={privacy.ages}
            value={shown.age}
            onChange={(age) => privacy.change({ age_shown: age })}
          />
        </>
      ) : (
        <>
          <Skeleton shape="block" height={64} />
          <Skeleton shape="block" height={96} />
        </>
      )}
      <ul className={style.facts}>
        <li>{t('privacy.place')}</li>
        <li>{t('privacy.dates')}</li>
        <li>{t('privacy.email')}</li>
      </ul>
    </Card>
  );
}
