import { useState } from 'react';
import { span } from '@/lib/days';
import { listed } from '@/lib/lists';
import { t } from '@/lib/words/together';
import { readPlan, usePlan } from '../overlap';
import type { OverlapCalendarProps } from './props';

/** So many weeks are shown before more are asked for; so many windows are enough to choose from. */
const FEW = 3;

export function useOverlapCalendar({ others }: OverlapCalendarProps) {
  const query = usePlan(others);
  const isPair = others.length === 1;
  const [isWhole, setWhole] = useState(false);
  const plan = query.data && readPlan(query.data, others);
  const days = query.data?.days.map((day) => day.date) ?? [];
  const weeks = Array.from({ length: Math.ceil(days.length / 7) }, (_, week) =>
    days.slice(week * 7, week * 7 + 7),
  ).map((week) => ({ days: week, label: span(week[0] ?? '', week.at(-1) ?? '') }));

  const full = plan?.shared.filter(({ overlap }) => overlap === 'full').length ?? 0;
  const half = (plan?.shared.length ?? 0) - full;
  return {
    plan,
    isPair,
    /** What suits all but one, where little suits all. */
    almost: plan && plan.shared.length < FEW ? plan.almost : [],
    weeks: isWhole ? weeks : weeks.slice(0, FEW),
    more: !isWhole && weeks.length > FEW ? () => setWhole(true) : undefined,
    sentences: plan
      ? [
          full > 0 && t(isPair ? 'with.both' : 'with.all', { count: full }),
          half > 0 && t('with.maybe', { count: half }),
          full + half === 0 && t(isPair ? 'with.never.both' : 'with.never'),
          plan.silent.length > 0 && t('with.silent', { names: listed(plan.silent) }),
        ].filter((sentence) => sentence !== false)
      : [],
    hasFailed: plan === undefined && (query.isError || query.fetchStatus === 'paused'),
    error: query.error,
    retry: () => void query.refetch(),
    isRetrying: query.isFetching,
  };
}
