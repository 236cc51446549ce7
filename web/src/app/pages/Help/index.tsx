import { HelpTopic } from '@/app/help/HelpTopic';
import { Shortcuts } from '@/app/help/Shortcuts';
import { Lost } from '@/app/Lost';
import { Sections } from '@/app/Sections';
import { SideList } from '@/app/SideList';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words/help';
import { useHelp } from './logic';

/** A topic at a time; on a desk with the keys underneath. */
export function Help() {
  const { isLost, isDesk, topic, entries } = useHelp();
  if (isLost) return <Lost />;
  return (
    <Sections
      title={topic ? t(`help.${topic.name}`) : t('help.title')}
      list={<SideList label={t('help.title')} entries={entries} isBeside={topic !== undefined} />}
      listHref={paths.help()}
      up={paths.home()}
      isDesk={isDesk}
    >
      {topic && (
        <>
          <HelpTopic key={topic.name} topic={topic} />
          {isDesk && <Shortcuts />}
        </>
      )}
    </Sections>
  );
}
