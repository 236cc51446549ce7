import CircleUserRound from 'lucide-react/icons/circle-user-round';
import Download from 'lucide-react/icons/download';
import Eye from 'lucide-react/icons/eye';
import MonitorSmartphone from 'lucide-react/icons/monitor-smartphone';
import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import Trash from 'lucide-react/icons/trash-2';

/** In the order in which they are listed. Without a session only how this device shows things can be set. */
export const SECTIONS = [
  { name: 'account', icon: CircleUserRound, isMine: true },
  { name: 'sessions', icon: MonitorSmartphone, isMine: true },
  { name: 'privacy', icon: Eye, isMine: true },
  { name: 'preferences', icon: SlidersHorizontal, isMine: false },
  { name: 'data', icon: Download, isMine: true },
  { name: 'leave', icon: Trash, isMine: true },
] as const;

export type SectionName = (typeof SECTIONS)[number]['name'];
