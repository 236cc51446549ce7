import CalendarDays from 'lucide-react/icons/calendar-days';
import CircleUserRound from 'lucide-react/icons/circle-user-round';
import DoorOpen from 'lucide-react/icons/door-open';
import Search from 'lucide-react/icons/search';
import Settings from 'lucide-react/icons/settings';
import Share from 'lucide-react/icons/share-2';
import Zap from 'lucide-react/icons/zap';
import { paths } from '@/lib/paths';
import { DatesScene } from './DatesScene';
import { FindScene } from './FindScene';
import { JoinScene } from './JoinScene';
import { ProfileScene } from './ProfileScene';
import { ReadyScene } from './ReadyScene';
import { SettingsScene } from './SettingsScene';
import { ShareScene } from './ShareScene';

/** One for each thing that can be done, in the order in which most people come to it. */
export const TOPICS = [
  { name: 'join', icon: DoorOpen, Scene: JoinScene, frames: 3, where: () => paths.join() },
  { name: 'profile', icon: CircleUserRound, Scene: ProfileScene, frames: 3, where: () => paths.welcome() },
  { name: 'dates', icon: CalendarDays, Scene: DatesScene, frames: 5, where: () => paths.dates() },
  { name: 'find', icon: Search, Scene: FindScene, frames: 3, where: () => paths.find() },
  { name: 'ready', icon: Zap, Scene: ReadyScene, frames: 3, where: () => paths.find({ ready: 'true' }) },
  { name: 'share', icon: Share, Scene: ShareScene, frames: 3, where: () => paths.dates() },
  { name: 'settings', icon: Settings, Scene: SettingsScene, frames: 3, where: () => paths.settings() },
] as const;

export type Topic = (typeof TOPICS)[number];
