import { HelpTopic } from '@/app/help/HelpTopic';
import { Shortcuts } from '@/app/help/Shortcuts';
import { Lost } from '@/app/Lost';
import { Page } from '@/app/Page';
import { SideList } from '@/app/SideList';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words/help';
import { useHelp } from './logic';
import style from './style.module.css';

/** On a phone the list, then a topic; on a desk both beside each other, with the keys underneath. */
export function Help() {
  const { isLost, isDesk, topic, entries } = useHelp();
  if (isLost) return <Lost />;
  const list = <SideList label={t('help.title')} entries={entries} isBeside={topic !== undefined} />;
  return (
    <Page
      title={topic ? t(`help.${topic.name}`) : t('help.title')}
      backTo={topic && !isDesk ? paths.help() : paths.home()}
      width={isDesk ? 'full' : 'read'}
    >
      {topic ? (
        <div className={isDesk ? style.beside : undefined}>
          {isDesk && list}
          <div className={style.topic}>
            <HelpTopic key={topic.name} topic={topic} />
            {isDesk && <Shortcuts />}
          </div>
        </div>
      ) : (
        list
      )}
    </Page>
  );
}
