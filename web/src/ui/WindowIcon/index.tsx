import Sun from 'lucide-react/icons/sun';
import Sunrise from 'lucide-react/icons/sunrise';
import Sunset from 'lucide-react/icons/sunset';
import { Icon } from '@/ui/Icon';
import type { WindowIconProps } from './props';

const DRAWINGS = { morning: Sunrise, midday: Sun, twilight: Sunset };

export function WindowIcon({ window, size = 20 }: WindowIconProps) {
  return <Icon of={DRAWINGS[window]} size={size} />;
}
