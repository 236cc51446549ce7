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

/** A name to be written at a spot, half of it to either side. */
export interface Label {
  at: Spot;
  text: string;
}

/** About how wide and high a letter is. */
const LETTER = { width: 6.4, height: 16 };
/** A map full of names says nothing. */
const ROOM = 14;

type Rectangle = [left: number, top: number, right: number, bottom: number];

/** Those of the labels that can be read: the first come first, none on another or within `taken` of these spots. */
export function readable<One extends Label>(
  labels: readonly One[],
  taken: readonly { at: Spot; radius: number }[],
): One[] {
  const covered: Rectangle[] = taken.map(({ at, radius }) => [
    at.x - radius,
    at.y - radius,
    at.x + radius,
    at.y + radius,
  ]);
  return labels.filter(({ at, text }) => {
    const half = (text.length * LETTER.width) / 2 + ROOM;
    const box: Rectangle = [at.x - half, at.y - LETTER.height, at.x + half, at.y + LETTER.height];
    if (covered.some((other) => meet(box, other))) return false;
    covered.push(box);
    return true;
  });
}

function meet(a: Rectangle, b: Rectangle): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
