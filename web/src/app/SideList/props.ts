import type { Drawing } from '@/ui/Icon/props';

export interface SideListProps {
  /** What these pages belong to. */
  label: string;
  entries: readonly { href: string; label: string; icon: Drawing; isCurrent: boolean }[];
  /** Beside a page, or a page of its own. */
  isBeside: boolean;
}
