import Check from 'lucide-react/icons/check';
import CircleAlert from 'lucide-react/icons/circle-alert';
import { t } from '@/lib/words';
import { Icon } from '@/ui/Icon';
import { useToast } from './logic';
import style from './style.module.css';

/** The one place where toasts appear; stands once in the shell. `lib/toasts` fills it. */
export function Toast() {
  const { message, act, holding } = useToast();
  const shown = message && (
    <div key={message.id} className={style.toast} {...holding}>
      {message.tone === 'done' && <Icon of={Check} weight={2.8} />}
      {message.tone === 'failed' && <Icon of={CircleAlert} />}
      <p className={style.text}>{message.text}</p>
      {message.action && (
        <button type="button" className={style.action} onClick={act}>
          {message.action.label}
        </button>
      )}
    </div>
  );
  return (
    <section className={style.region} aria-label={t('toast.label')}>
      <div role="status">{message?.announce && shown}</div>
      {message && !message.announce && shown}
    </section>
  );
}
