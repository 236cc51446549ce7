import { IconButton } from '@/ui/IconButton';
import { usePopover } from './logic';
import type { PopoverProps } from './props';
import style from './style.module.css';

export function Popover({ label, icon, look, children }: PopoverProps) {
  const popover = usePopover();
  return (
    <>
      <IconButton
        ref={popover.button}
        label={label}
        icon={icon}
        look={look}
        popoverTarget={popover.id}
        aria-expanded={popover.isOpen}
      />
      <div
        ref={popover.panel}
        id={popover.id}
        popover="auto"
        role="group"
        aria-label={label}
        className={style.panel}
        onToggle={popover.toggled}
        onClickCapture={popover.clicked}
      >
        {children}
      </div>
    </>
  );
}
