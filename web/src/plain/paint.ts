import { holdTouch } from '@/lib/holdTouch';

/** Cells that are chosen by a stroke over them, as in the calendar; each is a checkbox that can be pressed too. */
export function paintable(grid: HTMLElement) {
  let stroke: { id: number; on: boolean; first: Element; x: number; y: number; isAlong: boolean } | undefined;

  const boxAt = (event: PointerEvent) =>
    document.elementFromPoint(event.clientX, event.clientY)?.closest('.cell')?.querySelector('input');

  grid.addEventListener('pointerdown', (event) => {
    const box = boxAt(event);
    // The first cell decides whether the stroke adds or takes away; a mere press is the checkbox's own.
    if (!box || event.button !== 0) return;
    const { pointerId: id, clientX: x, clientY: y } = event;
    stroke = { id, on: !box.checked, first: box, x, y, isAlong: false };
  });

  grid.addEventListener('pointermove', (event) => {
    if (stroke?.id !== event.pointerId) return;
    stroke.isAlong ||= Math.abs(event.clientX - stroke.x) > Math.abs(event.clientY - stroke.y);
    const box = boxAt(event);
    if (!box || !grid.contains(box) || (box === stroke.first && box.checked !== stroke.on)) return;
    if (!grid.hasPointerCapture(event.pointerId)) {
      grid.setPointerCapture(event.pointerId);
      const { first, on } = stroke;
      if (first instanceof HTMLInputElement) first.checked = on;
    }
    box.checked = stroke.on;
  });

  holdTouch(grid, () => stroke?.isAlong === true);

  for (const end of ['pointerup', 'pointercancel'] as const)
    grid.addEventListener(end, () => {
      stroke = undefined;
    });
}
