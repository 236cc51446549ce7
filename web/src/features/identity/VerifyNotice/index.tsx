import MailCheck from 'lucide-react/icons/mail-check';
import { t } from '@/lib/words/notices';
import { Banner } from '@/ui/Banner';
import { SendAgain } from '../SendAgain';
import { useVerifyNotice } from './logic';
import style from './style.module.css';

/** For whoever has not proven their address yet: where the mail went, and the way to another one. */
export function VerifyNotice() {
  const notice = useVerifyNotice();
  if (!notice.isShown) return null;
  return (
    <Banner icon={MailCheck}>
      <div className={style.band}>
        <div className={style.text}>
          <p>{t('verify.notice', { email: notice.email })}</p>
          <p role="status">{notice.said}</p>
        </div>
        <SendAgain look="outline" notBefore={notice.notBefore} isBusy={notice.isBusy} onSend={notice.send} />
      </div>
    </Banner>
  );
}
