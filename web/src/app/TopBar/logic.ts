import { useBack } from '@/app/back';
import { paths } from '@/lib/paths';
import type { TopBarProps } from './props';

export function useTopBar({ backTo }: TopBarProps) {
  const back = useBack(backTo ?? paths.home());
  return { back: backTo === undefined ? undefined : back };
}
