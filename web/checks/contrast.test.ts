import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from './files';

type Theme = 'light' | 'dark';

const css = readFileSync(`${ROOT}src/ui/tokens.css`, 'utf8');
const HEX = /#[0-9a-f]{6}/gi;

function color(name: string, theme: Theme): string {
  const value = new RegExp(`--${name}:\\s*([^;]+);`).exec(css)?.[1] ?? '';
  const [light, dark] = value.match(HEX) ?? [];
  if (!light) throw new Error(`--${name} is no colour`);
  return theme === 'dark' && dark ? dark : light;
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** The design writes one decimal, and two of its cells were rounded twice. */
const ROUNDING = 0.06;

/** What over what, and the least contrast in the light and the dark theme: the table of the design. */
const TABLE: readonly [over: string, under: string, light: number, dark: number][] = [
  ['ink', 'bg', 15.7, 17.1],
  ['ink', 'surface', 17.1, 15.6],
  ['ink-2', 'bg', 7.5, 10.6],
  ['ink-2', 'sunken', 6.9, 8.4],
  ['ink-3', 'bg', 5.6, 7.2],
  ['ink-3', 'sunken', 5.1, 5.7],
  ['on-primary', 'primary', 7.8, 9.6],
  ['primary', 'surface', 7.8, 9.9],
  ['primary', 'bg', 7.2, 10.8],
  ['on-optic', 'optic', 13.9, 13.9],
  ['on-pine', 'pine', 12.5, 10.9],
  ['on-pine-2', 'pine', 8.3, 7.2],
  ['on-warm', 'morning', 8.3, 9.8],
  ['on-warm', 'midday', 7.7, 9.5],
  ['on-twilight', 'twilight', 6.6, 7.4],
  ['morning-ink', 'morning-soft', 6.7, 10],
  ['midday-ink', 'midday-soft', 7.1, 9.9],
  ['twilight-ink', 'twilight-soft', 7.4, 8.9],
  ['danger', 'surface', 7.3, 7.9],
  ['danger', 'danger-soft', 6.1, 7.3],
  ['edge', 'bg', 3.9, 4.9],
  ['edge', 'surface', 4.3, 4.4],
  ['focus-plain', 'bg', 5.9, 9.5],
  ['focus-plain', 'surface', 6.4, 8.7],
  ['optic', 'pine', 11.1, 9.6],
];

/** Pairs that the table leaves out and the components use; large letters on discs need 3. */
const TEXT = 4.5;
const LARGE = 3;
const MORE: readonly (readonly [over: string, under: string, least: number])[] = [
  ['on-danger', 'danger', TEXT],
  ['on-bubble', 'bubble', TEXT],
  ['toast-action', 'ink', TEXT],
  ['primary', 'primary-soft', TEXT],
  ['primary', 'sunken', TEXT],
  ['on-primary', 'primary-hover', TEXT],
  ['on-optic', 'optic-hover', TEXT],
  ['morning-ink', 'bg', TEXT],
  ['midday-ink', 'bg', TEXT],
  ['twilight-ink', 'bg', TEXT],
  ['knob', 'edge', LARGE],
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((tee) => [`on-tee-${tee}`, `tee-${tee}`, LARGE] as const),
];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(TABLE)('%s on %s', (over, under, light, dark) => {
    const least = theme === 'light' ? light : dark;
    expect(contrast(color(over, theme), color(under, theme))).toBeGreaterThan(least - ROUNDING);
  });

  it.each(MORE)('%s on %s', (over, under, least) => {
    expect(contrast(color(over, theme), color(under, theme))).toBeGreaterThanOrEqual(least);
  });
});
