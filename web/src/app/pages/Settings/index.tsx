import { Lost } from '@/app/Lost';
import { Sections } from '@/app/Sections';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words/settings';
import { useSettings } from './logic';
import { Section } from './Section';
import { SectionList } from './SectionList';

export function Settings() {
  const { isLost, isDesk, section, up } = useSettings();
  if (isLost) return <Lost />;
  return (
    <Sections
      title={section ? t(`settings.${section}`) : t('settings.title')}
      list={<SectionList current={section} />}
      listHref={paths.settings()}
      up={up}
      isDesk={isDesk}
    >
      {section && <Section name={section} />}
    </Sections>
  );
}
