import { Lost } from '@/app/Lost';
import { Page } from '@/app/Page';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words/settings';
import { useSettings } from './logic';
import { Section } from './Section';
import { SectionList } from './SectionList';
import style from './style.module.css';

/** On a phone the list, then a section; on a desk both beside each other. */
export function Settings() {
  const { isLost, isDesk, section, ...settings } = useSettings();
  if (isLost) return <Lost />;
  if (!section) {
    return (
      <Page title={t('settings.title')} backTo={settings.up}>
        <SectionList />
      </Page>
    );
  }
  return (
    <Page
      title={t(`settings.${section}`)}
      backTo={isDesk ? settings.up : paths.settings()}
      width={isDesk ? 'full' : 'read'}
    >
      <div className={isDesk ? style.beside : undefined}>
        {isDesk && <SectionList current={section} />}
        <div className={style.section}>
          <Section name={section} />
        </div>
      </div>
    </Page>
  );
}
