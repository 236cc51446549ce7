import { useStore } from '@/hooks/useStore';
import { changeTheme, theme } from '@/lib/theme';
import { BoardTitle } from '@/ui/BoardTitle';
import { Segmented } from '@/ui/Segmented';
import { Forms } from './Forms';
import { useGallery } from './logic';
import { Pieces } from './Pieces';
import style from './style.module.css';

const THEMES = (['system', 'light', 'dark'] as const).map((value) => ({ value, label: value }));

/** Every component in its states, to look at and to take pictures of. Development builds only. */
export function Gallery() {
  const gallery = useGallery();
  return (
    <main id="content" className={style.gallery}>
      <header className={style.head}>
        <BoardTitle size="lg">Gallery</BoardTitle>
        <Segmented label="Theme" choices={THEMES} value={useStore(theme)} onChange={changeTheme} />
      </header>
      <div className={style.columns}>
        <Pieces gallery={gallery} />
        <Forms gallery={gallery} />
      </div>
    </main>
  );
}
