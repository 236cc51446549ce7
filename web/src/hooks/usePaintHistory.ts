import { useCallback, useRef, useState } from 'react';
import { applied, type Replies, type Stroke } from '@/lib/week';

/** Replies with a way back: paint lays a stroke on, undo takes the last one off. */
export function usePaintHistory(initial: Replies) {
  const [replies, setReplies] = useState(initial);
  const [count, setCount] = useState(0);
  const strokes = useRef<Stroke[]>([]);

  const paint = useCallback((stroke: Stroke) => {
    strokes.current.push(stroke);
    setCount(strokes.current.length);
    setReplies((now) => applied(now, stroke.changes, 'after'));
  }, []);

  const undo = useCallback((): Stroke | undefined => {
    const stroke = strokes.current.pop();
    if (!stroke) return undefined;
    setCount(strokes.current.length);
    setReplies((now) => applied(now, stroke.changes, 'before'));
    return stroke;
  }, []);

  return { replies, paint, undo, canUndo: count > 0 };
}
