import { WINDOWS } from '@/const/windows';
import { addDays, dayNumber, shortDay, today, weekday } from '@/lib/days';
import { type Slot, slotKey } from '@/lib/week';
import { t } from '@/lib/words/find';
import type { WindowPickerProps } from './props';

const WEEK = [0, 1, 2, 3, 4, 5, 6];

export function useWindowPicker({ value, onChange }: WindowPickerProps) {
  const from = today();
  const days = WEEK.map((ahead) => addDays(from, ahead));
  const chosen = new Set(value.map(slotKey));

  const toggle = (slot: Slot) => {
    const key = slotKey(slot);
    onChange(chosen.has(key) ? value.filter((one) => slotKey(one) !== key) : [...value, slot]);
  };
  return {
    days: days.map((day) => ({ day, weekday: weekday(day), number: dayNumber(day) })),
    rows: WINDOWS.map((window) => ({
      window,
      cells: days.map((day) => ({
        key: slotKey({ day, window }),
        label: t('picker.slot', { day: shortDay(day), window: t(`window.${window}`) }),
        isOn: chosen.has(slotKey({ day, window })),
        toggle: () => toggle({ day, window }),
      })),
    })),
  };
}
