import Ban from 'lucide-react/icons/ban';
import Ellipsis from 'lucide-react/icons/ellipsis';
import { t } from '@/lib/words/blocks';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { OnlineButton } from '@/ui/OnlineButton';
import { Popover } from '@/ui/Popover';
import { useBlockMenu } from './logic';
import type { BlockMenuProps } from './props';

/** What can be done about a player beside playing with them. */
export function BlockMenu(props: BlockMenuProps) {
  const { name } = props.player;
  const menu = useBlockMenu(props);
  return (
    <>
      <Popover label={t('block.more')} icon={Ellipsis} look="glass">
        <Button look="plain" isWide icon={Ban} onClick={menu.ask}>
          {t('block.do', { name })}
        </Button>
      </Popover>
      <Dialog
        kind="alert"
        title={t('block.title', { name })}
        isOpen={menu.isOpen}
        onClose={menu.keep}
        actions={
          <>
            <Button look="quiet" onClick={menu.keep}>
              {t('block.keep')}
            </Button>
            <OnlineButton look="danger" isBusy={menu.isBusy} onClick={menu.block}>
              {t('block.do', { name })}
            </OnlineButton>
          </>
        }
      >
        {t('block.text', { name })}
      </Dialog>
    </>
  );
}
