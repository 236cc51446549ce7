import { useNow } from '@/hooks/useNow';
import { moment, relative } from '@/lib/moments';
import type { RelativeTimeProps } from './props';

export function RelativeTime({ at }: RelativeTimeProps) {
  const now = useNow() / 1000;
  return (
    <time dateTime={Temporal.Instant.fromEpochMilliseconds(at * 1000).toString()} title={moment(at)}>
      {/* `now` is renewed each minute: what happened since then is not in the future. */}
      {relative(at, Math.max(now, at))}
    </time>
  );
}
