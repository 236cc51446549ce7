import type { EmojiShareProps } from '@/features/calendar/EmojiShare/props';
import type { RepeatSheetProps } from '@/features/calendar/RepeatSheet/props';

export type DatesSheetName = 'emoji' | 'repeat' | 'feed';

export interface DatesSheetsProps extends Pick<EmojiShareProps, 'weeks'>, Pick<RepeatSheetProps, 'slot'> {
  open: DatesSheetName | undefined;
  onClose: () => void;
}
