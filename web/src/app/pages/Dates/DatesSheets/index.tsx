import { EmojiShare } from '@/features/calendar/EmojiShare';
import { FeedLink } from '@/features/calendar/FeedLink';
import { RepeatSheet } from '@/features/calendar/RepeatSheet';
import type { DatesSheetsProps } from './props';

/** What opens over the calendar. One of them at a time. */
export function DatesSheets({ open, onClose, weeks, slot }: DatesSheetsProps) {
  return (
    <>
      <EmojiShare isOpen={open === 'emoji'} onClose={onClose} weeks={weeks} />
      <RepeatSheet isOpen={open === 'repeat'} onClose={onClose} slot={slot} />
      <FeedLink isOpen={open === 'feed'} onClose={onClose} />
    </>
  );
}
