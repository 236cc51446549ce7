import Copy from 'lucide-react/icons/copy';
import Download from 'lucide-react/icons/download';
import Share from 'lucide-react/icons/share';
import { t } from '@/lib/words/popouts';
import { Button } from '@/ui/Button';
import { TextField } from '@/ui/TextField';
import { useProfileShare } from './logic';
import type { ProfileShareProps } from './props';
import style from './style.module.css';

/** A profile to pass on: its address, and a picture of it. */
export function ProfileShare(props: ProfileShareProps) {
  const share = useProfileShare(props);
  return (
    <>
      {share.warning && <p>{share.warning}</p>}
      <TextField
        label={t('pass.link')}
        value={share.link}
        readOnly
        onFocus={(event) => event.target.select()}
      />
      <div className={style.buttons}>
        <Button icon={Copy} onClick={share.copy}>
          {t('pass.copy')}
        </Button>
        {share.share && (
          <Button look="quiet" icon={Share} onClick={share.share}>
            {t('pass.send')}
          </Button>
        )}
      </div>
      <p role="status" className={style.said}>
        {share.said}
      </p>
      {share.picture && (
        <figure className={style.figure}>
          <img
            className={style.picture}
            src={share.picture}
            alt={t('pass.picture', { name: props.profile.name })}
            width={1080}
            height={1350}
            onError={share.lacksPicture}
          />
          <Button look="quiet" icon={Download} href={share.picture} download={share.file}>
            {t('pass.download')}
          </Button>
        </figure>
      )}
    </>
  );
}
