import ChevronRight from 'lucide-react/icons/chevron-right';
import { Icon } from '@/ui/Icon';
import { Link } from '@/ui/Link';
import { cx } from '@/utils/cx';
import type { SideListProps } from './props';
import style from './style.module.css';

/** Pages that belong together: a list on a phone, beside the page on a desk. */
export function SideList({ label, entries, isBeside }: SideListProps) {
  return (
    <nav className={cx(style.list, !isBeside && style.alone)} aria-label={label}>
      {entries.map((entry) => (
        <Link
          key={entry.href}
          href={entry.href}
          look="bare"
          className={style.entry}
          aria-current={entry.isCurrent ? 'page' : undefined}
        >
          <Icon of={entry.icon} />
          <span className={style.label}>{entry.label}</span>
          {!isBeside && <Icon of={ChevronRight} size={18} />}
        </Link>
      ))}
    </nav>
  );
}
