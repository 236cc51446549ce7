import RotateCw from 'lucide-react/icons/rotate-cw';
import { Button } from '@/ui/Button';
import { useSendAgain } from './logic';
import type { SendAgainProps } from './props';

/** A mail takes its time: sends it again, but not at once. It keeps the focus while it waits: it is never disabled. */
export function SendAgain(props: SendAgainProps) {
  const { isIdle, text, press } = useSendAgain(props);
  return (
    <Button look={props.look ?? 'quiet'} icon={RotateCw} aria-disabled={isIdle || undefined} onClick={press}>
      {text}
    </Button>
  );
}
