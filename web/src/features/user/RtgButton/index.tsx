import Zap from 'lucide-react/icons/zap';
import { t } from '@/lib/words';
import { Button } from '@/ui/Button';
import type { RtgButtonProps } from './props';

/** Ready to go: finds somebody, whatever it takes, and says what it took. */
export function RtgButton({ isOn, onToggle, isQuiet }: RtgButtonProps) {
  return (
    <Button
      look={isOn ? 'primary' : isQuiet ? 'outline' : 'optic'}
      size="sm"
      icon={Zap}
      aria-pressed={isOn}
      onClick={onToggle}
    >
      {t('nav.rtg')}
    </Button>
  );
}
