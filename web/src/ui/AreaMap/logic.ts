import { useEffect, useId } from 'react';
import { useMapView } from '@/hooks/useMapView';
import { usePanZoom, ZOOM_STEP } from '@/hooks/usePanZoom';
import { useSize } from '@/hooks/useSize';
import { useStore } from '@/hooks/useStore';
import { base, wantBase } from '@/lib/mapBase';
import { type Cluster, clusters, readable } from '@/lib/mapMarks';
import { boxOf, type Size, toScreen, type View } from '@/lib/mapView';
import { project, type Spot, unitsPerMile } from '@/lib/mercator';
import type { AreaMapProps, MapMark } from './props';

const DISC = { least: 34, most: 58 };
/** What nobody can choose says where, not how many. */
const DOT = 18;
/** Around a disc its name is written below. */
const UNDER = 13;
/** A place is a mile wide, but never too small to be seen around a disc. */
const LEAST_HERE = 40;
/** A ring that is much larger than the map or smaller than its own text is left out. */
const RINGS = { least: 24, most: 4_000 };

export function useAreaMap(props: AreaMapProps) {
  const id = useId();
  const { ref, size } = useSize<HTMLDivElement>();
  const moving = useMapView(props.start, size);
  const { us, hasFailed } = useStore(base);
  const { view } = moving;
  const { onKeyDown, ...handlers } = usePanZoom(ref, {
    onPan: moving.pan,
    onZoom: moving.zoom,
    onStep: moving.step,
    onHome: moving.home,
  });

  // The counties are known once the states are.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `us` came through, so there is more to ask for
  useEffect(() => {
    if (view && size) wantBase({ scale: view.scale, box: boxOf(view, size, 0.25) });
  }, [view, size, us]);

  return {
    id,
    ref,
    handlers,
    keyed: onKeyDown,
    hasFailed,
    isHome: moving.isHome,
    closer: () => moving.step(ZOOM_STEP),
    farther: () => moving.step(1 / ZOOM_STEP),
    home: moving.home,
    drawn: view && size ? drawn(props, view, size) : undefined,
  };
}

/** Everything in pixels of this view. */
function drawn(props: AreaMapProps, view: View, size: Size) {
  const place = (point: MapMark['point']) => toScreen(view, size, project(point));
  const pixels = (point: MapMark['point'], miles: number) =>
    miles * unitsPerMile(project(point)) * view.scale;
  const together = clusters(props.marks, ({ point }) => place(point)).filter(isSeen(size));
  const discs = together.map((cluster) => ({
    cluster,
    radius: props.onChoose ? radiusOf(cluster, props.marks) : DOT / 2,
  }));
  const { rings, here } = props;
  const covered = discs.map(({ cluster, radius }) => ({ at: cluster.at, radius }));
  const circles = circlesOf(rings, place, pixels);
  const miles = readable(
    circles.map(({ top, text }) => ({ at: top, text })),
    covered,
    0,
  );
  const names = readable(
    discs.map(({ cluster, radius }) => ({
      at: { x: cluster.at.x, y: cluster.at.y + radius + UNDER },
      text: cluster.marks[0].label,
      cluster,
    })),
    [...covered, ...miles.map(({ at }) => ({ at, radius: UNDER }))],
    0,
  );

  return {
    view,
    size,
    marks: discs.map(({ cluster, radius }) => {
      const keys = cluster.marks.map(({ key }) => key);
      return {
        key: cluster.marks[0].key,
        at: cluster.at,
        size: radius * 2,
        text: props.onChoose && String(weightOf(cluster.marks)),
        name: props.describe(cluster.marks),
        label: names.some((name) => name.cluster === cluster) ? cluster.marks[0].label : undefined,
        isChosen: keys.some((key) => props.chosen?.includes(key)),
        onPress: props.onChoose && (() => props.onChoose?.(keys)),
      };
    }),
    /** Names of towns keep clear of these. */
    taken: [...covered, ...[...names, ...miles].map(({ at }) => ({ at, radius: UNDER }))],
    here: here && {
      at: place(here.point),
      size: Math.max(LEAST_HERE, pixels(here.point, 0.5)) * 2,
      label: here.label,
    },
    circles: circles.map(({ at, radius, text }) => ({
      at,
      radius,
      text,
      isNamed: miles.some((one) => one.text === text),
    })),
  };
}

function circlesOf(
  rings: AreaMapProps['rings'],
  place: (point: MapMark['point']) => Spot,
  pixels: (point: MapMark['point'], miles: number) => number,
) {
  if (!rings) return [];
  const at = place(rings.around);
  return rings.at
    .map(({ miles, text }) => ({ text, at, radius: pixels(rings.around, miles) }))
    .filter(({ radius }) => radius > RINGS.least && radius < RINGS.most)
    .map((ring) => ({ ...ring, top: { x: at.x, y: at.y - ring.radius } }));
}

/** Discs grow with what they stand for, but slower. */
function radiusOf({ marks }: Cluster<MapMark>, all: readonly MapMark[]): number {
  const part = Math.sqrt(weightOf(marks) / Math.max(1, weightOf(all)));
  return (DISC.least + (DISC.most - DISC.least) * part) / 2;
}

function weightOf(marks: readonly MapMark[]): number {
  return marks.reduce((sum, { weight }) => sum + weight, 0);
}

function isSeen({ width, height }: Size) {
  return ({ at }: Cluster<MapMark>) =>
    at.x > -DISC.most && at.y > -DISC.most && at.x < width + DISC.most && at.y < height + DISC.most;
}
