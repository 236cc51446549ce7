import { type MouseEvent, type ToggleEvent, useId, useRef, useState } from 'react';
import { clamp } from '@/utils/clamp';

const GAP = 6;
const MARGIN = 8;

/** Opening and closing are the browser's own, by Back of a phone too; this only finds the place by the button. */
export function usePopover() {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);

  return {
    id,
    panel,
    button,
    isOpen,
    /** Before what was chosen has its effect: what opens then gives the focus back to the button. */
    clicked({ target }: MouseEvent<HTMLDivElement>) {
      if (target instanceof Element && target.closest('button, a')) panel.current?.hidePopover();
    },
    toggled(event: ToggleEvent<HTMLDivElement>) {
      const opens = event.newState === 'open';
      setOpen(opens);
      if (!opens || !panel.current || !button.current) return;
      const at = button.current.getBoundingClientRect();
      const { offsetWidth: width, offsetHeight: height } = panel.current;
      const under = at.bottom + GAP;
      const fits = under + height + MARGIN <= window.innerHeight;
      const left = clamp(at.right - width, MARGIN, window.innerWidth - width - MARGIN);
      panel.current.style.left = `${left}px`;
      panel.current.style.top = `${fits ? under : Math.max(MARGIN, at.top - GAP - height)}px`;
    },
  };
}
