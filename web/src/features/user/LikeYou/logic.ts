import { useStore } from '@/hooks/useStore';
import { bringBack, dismiss, dismissals, isDismissed } from '@/lib/dismissals';
import { listed } from '@/lib/lists';
import { paths } from '@/lib/paths';
import { preferences } from '@/lib/preferences';
import { toast } from '@/lib/toasts';
import { traitWord } from '@/lib/traitWords';
import { distance } from '@/lib/units';
import { t } from '@/lib/words/notices';
import { findPath } from '../filters';
import { type FoundPlayer, useSearch } from '../search';
import type { LikeYouProps } from './props';

const ANYBODY = {};
/** Fewer traits in common are chance. */
const ENOUGH = 2;
/** As long as a pass in the deck. */
const HIDDEN_DAYS = 30;
const idOf = ({ player }: FoundPlayer) => `like:${player.key}`;

/** One or two who play as I do, of those near me. Both of two share the same traits with me. */
export function useLikeYou({ besides }: LikeYouProps) {
  const hidden = useStore(dismissals);
  const unit = useStore(preferences).distance;
  const first = useSearch(ANYBODY).data?.pages[0];
  // Before I have said where I play, nobody is near.
  const near = first && !first.needs ? first.items : [];
  const alike = near.filter(
    (found) =>
      sameOf(found).length >= ENOUGH &&
      !besides.includes(found.player.key) &&
      !isDismissed(idOf(found), hidden),
  );
  const [one] = alike;
  if (!one) return undefined;
  const other = alike.find((found) => found !== one && common(one, found).length >= ENOUGH);
  const players = other ? [one, other] : [one];
  const farthest = Math.max(...players.map((found) => found.distance ?? 0));
  const names = players.map(({ player }) => player.name);

  return {
    faces: players.map(({ player }) => ({ of: player.key, name: player.name, photo: player.avatar })),
    title: other ? t('like.two', { names: listed(names) }) : t('like.one', { name: one.player.name }),
    why: t(other ? 'like.why.two' : 'like.why', { distance: distance(farthest, unit) }),
    traits: other ? common(one, other) : sameOf(one),
    see: players.map(({ player }) => ({
      key: player.key,
      href: paths.profile(player.username),
      text: t('like.see', { name: player.name }),
    })),
    more: other ? undefined : findPath(ANYBODY),
    dismiss() {
      for (const found of players) dismiss(idOf(found), HIDDEN_DAYS);
      toast(t('card.hidden'), { action: { label: t('card.undo'), run: show } });
    },
  };

  function show() {
    for (const found of players) bringBack(idOf(found));
  }
}

/** What I have in common with a player and there is a word for. */
function sameOf(found: FoundPlayer) {
  return found.alike.filter((trait) => traitWord(trait) !== undefined);
}

function common(one: FoundPlayer, other: FoundPlayer) {
  return sameOf(one).filter((trait) => sameOf(other).some(({ name }) => name === trait.name));
}
