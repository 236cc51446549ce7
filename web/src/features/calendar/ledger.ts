import { today } from '@/lib/days';
import { findUnsent, keepUnsent } from '@/lib/drafts';
import { toast } from '@/lib/toasts';
import { type Change, type SlotKey, type Stroke, slotKey } from '@/lib/week';
import { t } from '@/lib/words/calendar';
import { createStore } from '@/utils/store';

/** So long after the last stroke all of them are sent. */
const REST = 400;
/** Under this name it is kept until the server has it. */
const UNSENT = 'dates';

/** What was painted and not answered yet, how it gets to the server, and the way back and forth. */
export function createLedger(save: (changes: readonly Change[]) => Promise<unknown>) {
  let unsent: readonly Change[] = findChanges();
  /** Laid over what the server says. */
  const changes = createStore(unsent);
  const strokes = createStore<readonly Stroke[]>([]);
  const undone = createStore<readonly Stroke[]>([]);
  let timer = unsent.length > 0 ? setTimeout(flush, REST) : undefined;
  changes.subscribe(() => keepUnsent(UNSENT, changes.get()));

  function lay(fresh: readonly Change[]) {
    changes.set(over(changes.get(), fresh));
    unsent = over(unsent, fresh);
    clearTimeout(timer);
    timer = setTimeout(flush, REST);
  }

  /** Sends what was not sent yet; done once the server has it, or has refused it. */
  async function flush(): Promise<void> {
    clearTimeout(timer);
    const sent = unsent;
    unsent = [];
    if (sent.length === 0) return;
    // What was painted over once more meanwhile is another change, and stays.
    const lift = () => changes.set(changes.get().filter((change) => !sent.includes(change)));
    try {
      await save(sent);
      lift();
    } catch {
      lift();
      strokes.set([]);
      undone.set([]);
      toast(t('dates.failed'), {
        tone: 'failed',
        action: { label: t('error.retry'), run: () => lay(sent.map((change) => ({ ...change }))) },
      });
    }
  }

  /** Makes a stroke one that can be taken back. The grid has told assistive technology of it already. */
  function remember(stroke: Stroke) {
    strokes.set([...strokes.get(), stroke]);
    undone.set([]);
    tell(stroke, false);
  }

  function tell(stroke: Stroke, announce: boolean) {
    const text = navigator.onLine ? stroke.text : t('dates.offline', { what: stroke.text });
    toast(text, { tone: 'done', announce, action: { label: t('dates.undo'), run: () => undo() } });
  }

  /** `announce` is false for whoever tells of it by itself, as the grid does. */
  function undo(announce = true): Stroke | undefined {
    const stroke = strokes.get().at(-1);
    if (!stroke) return undefined;
    strokes.set(strokes.get().slice(0, -1));
    undone.set([...undone.get(), stroke]);
    lay(stroke.changes.map((change) => ({ ...change, before: change.after, after: change.before })));
    toast(t('dates.undone', { what: stroke.text }), {
      announce,
      action: { label: t('dates.redo'), run: () => redo() },
    });
    return stroke;
  }

  function redo(announce = true): Stroke | undefined {
    const stroke = undone.get().at(-1);
    if (!stroke) return undefined;
    undone.set(undone.get().slice(0, -1));
    strokes.set([...strokes.get(), stroke]);
    lay(stroke.changes.map((change) => ({ ...change })));
    tell(stroke, announce);
    return stroke;
  }

  function paint(stroke: Stroke) {
    lay(stroke.changes);
    remember(stroke);
  }

  return { changes, strokes, paint, remember, undo, redo, flush };
}

/** What was painted last time and did not get through, as far as its days are not over. */
function findChanges(): Change[] {
  // Nothing else is kept under this name.
  const found = findUnsent(UNSENT) as Change[];
  return found.filter(({ day }) => day >= today());
}

/** The later change of a cell takes the place of the earlier one. */
function over(under: readonly Change[], fresh: readonly Change[]): Change[] {
  const all = new Map<SlotKey, Change>();
  for (const change of [...under, ...fresh]) all.set(slotKey(change), change);
  return [...all.values()];
}
