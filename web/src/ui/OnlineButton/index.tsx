import { useOnline } from '@/hooks/useOnline';
import { t } from '@/lib/words/ui';
import { Button } from '@/ui/Button';
import type { ButtonProps } from '@/ui/Button/props';

/** A button for what can't be done without a connection: while there is none, it says so. */
export function OnlineButton({ children, ...button }: Extract<ButtonProps, { href?: undefined }>) {
  const isOnline = useOnline();
  return (
    <Button {...button} disabled={button.disabled || !isOnline}>
      {isOnline ? children : t('button.offline')}
    </Button>
  );
}
