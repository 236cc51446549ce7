import type { Window } from '@/const/windows';

export interface WindowIconProps {
  window: Window;
  size?: number;
}
