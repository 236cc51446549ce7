import Check from 'lucide-react/icons/check';
import CircleAlert from 'lucide-react/icons/circle-alert';
import type { CSSProperties } from 'react';
import { createPortal } from 'react-dom';
import { t } from '@/lib/words';
import { Icon } from '@/ui/Icon';
import { useToast } from './logic';
import style from './style.module.css';

/**
 * The one place where toasts appear; stands once in the shell, and in whatever dialog is open. `lib/toasts` fills it.
 */
export function Toast() {
  const { message, front, foot, act, holding } = useToast();
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
  const region = (
    <section
      className={style.region}
      // A custom property is a style that React's types do not know.
      style={{ '--foot': `${foot}px` } as CSSProperties}
      aria-label={t('toast.label')}
    >
      <div role="status">{message?.announce && shown}</div>
      {message && !message.announce && shown}
    </section>
  );
  return front ? createPortal(region, front) : region;
}
