import X from 'lucide-react/icons/x';
import { t } from '@/lib/words/find';
import { Icon } from '@/ui/Icon';
import { ProfileMini } from '../ProfileMini';
import { useWhyNot } from './logic';
import type { WhyNotProps } from './props';
import style from './style.module.css';

/** Somebody whom the search leaves out, and which of its filters do that. */
export function WhyNot(props: WhyNotProps) {
  const { distance, reasons } = useWhyNot(props);
  return (
    <>
      <ProfileMini player={props.player} distance={distance} />
      {reasons.length > 0 && (
        <ul className={style.reasons} aria-label={t('why.not')}>
          {reasons.map(({ key, text }) => (
            <li key={key} className={style.reason}>
              <Icon of={X} size={16} />
              {text}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
