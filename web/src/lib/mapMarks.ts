import type { Spot } from '@/lib/mercator';

/** How far apart two discs stay, in pixels: a thumb must be able to tell them apart. */
const APART = 46;

/** What stands for one or more marks that are too close to each other to be pressed one by one. */
export interface Cluster<Mark> {
  at: Spot;
  /** The weightiest first: the cluster stands where that one is. */
  marks: [Mark, ...Mark[]];
}

/** Puts marks together that would cover each other. The weightier ones keep their place. */
export function clusters<Mark extends { weight: number }>(
  marks: readonly Mark[],
  place: (mark: Mark) => Spot,
): Cluster<Mark>[] {
  const found: Cluster<Mark>[] = [];
  for (const mark of [...marks].sort((a, b) => b.weight - a.weight)) {
    const at = place(mark);
    const near = found.find((one) => Math.hypot(one.at.x - at.x, one.at.y - at.y) < APART);
    if (near) near.marks.push(mark);
    else found.push({ at, marks: [mark] });
  }
  return found;
}

/** A name to be written around a spot. */
export interface Label {
  at: Spot;
  text: string;
}

/** About how large a letter is. */
const LETTER = { width: 6.4, height: 16 };

type Rectangle = [left: number, top: number, right: number, bottom: number];

/** What stands around a spot, as far as nothing else may be written. */
export interface Taken {
  at: Spot;
  radius: number;
}

/** Those of the labels that can be read: the first come first, with so much room between them and all else. */
export function readable<One extends Label>(
  labels: readonly One[],
  taken: readonly Taken[],
  room: number,
): One[] {
  const covered: Rectangle[] = taken.map(({ at, radius }) => around(at, radius, radius));
  return labels.filter(({ at, text }) => {
    const box = around(at, (text.length * LETTER.width) / 2 + room, LETTER.height / 2 + room / 2);
    if (covered.some((other) => meet(box, other))) return false;
    covered.push(box);
    return true;
  });
}

/** A map full of names says nothing: towns that only help to find one's way leave room. */
export const WIDE_ROOM = 14;

function around({ x, y }: Spot, across: number, down: number): Rectangle {
  return [x - across, y - down, x + across, y + down];
}

function meet(a: Rectangle, b: Rectangle): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
