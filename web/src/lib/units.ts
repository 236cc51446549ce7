import { numberFormat } from '@/lib/formats';
import type { Preferences } from '@/lib/preferences';
import { t } from '@/lib/words';

const KM_PER_MILE = 1.609344;
const METERS_PER_YARD = 0.9144;

/** Whole miles or kilometres: nobody's place is told more exactly than that. */
export function distance(
  miles: number,
  unit: Preferences['distance'],
  style: 'short' | 'long' = 'short',
): string {
  const isMiles = unit === 'miles';
  const amount = isMiles ? miles : miles * KM_PER_MILE;
  const text = (value: number) =>
    style === 'long'
      ? t(`distance.${unit}.long`, { count: value })
      : t(`distance.${unit}`, { distance: value });
  return amount < 1 ? t('distance.under', { distance: text(1) }) : text(Math.round(amount));
}

export function length(yards: number, unit: Preferences['length']): string {
  return numberFormat({
    style: 'unit',
    unit: unit === 'yards' ? 'yard' : 'meter',
    maximumFractionDigits: 0,
  }).format(unit === 'yards' ? yards : yards * METERS_PER_YARD);
}

/** How long a round takes: "4 h", "3 h 50". */
export function duration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return rest === 0
    ? t('duration.hours', { hours })
    : t('duration.mixed', { hours, minutes: String(rest).padStart(2, '0') });
}

/** Years as others see them: "30–39", or "34" of whoever shows them exactly. */
export function years({ from, to }: { from: number; to: number }): string {
  return from === to ? String(from) : t('range.span', { low: from, high: to });
}

export function temperature(celsius: number, unit: Preferences['temperature']): string {
  const value = unit === 'celsius' ? celsius : (celsius * 9) / 5 + 32;
  return `${Math.round(value)}°`;
}

/** How large a file is: "12 kB". */
export function bytes(count: number): string {
  const isLarge = count >= 1_000_000;
  return numberFormat({
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(Math.max(1, count / (isLarge ? 1_000_000 : 1_000)));
}

/** A handicap index: one decimal, and a plus where the player gives strokes back (an index below zero). */
export function handicap(index: number): string {
  const text = Math.abs(index).toFixed(1);
  return index < 0 ? `+${text}` : text;
}
