/** The parts of a day, in the only order they are ever shown in. */
export const WINDOWS = ['morning', 'midday', 'twilight'] as const;
export type Window = (typeof WINDOWS)[number];

/** From which hour of the place to which. */
export const HOURS = { morning: [6, 11], midday: [11, 16], twilight: [16, 21] } as const satisfies Record<
  Window,
  readonly [number, number]
>;

/** What a player may say about a window. Saying nothing is a fourth thing: unknown. */
export const ANSWERS = ['free', 'maybe', 'no'] as const;
export type Answer = (typeof ANSWERS)[number];
