import Camera from 'lucide-react/icons/camera';
import ImagePlus from 'lucide-react/icons/image-plus';
import { t } from '@/lib/words/welcome';
import { Button } from '@/ui/Button';
import { useImageChoice } from './logic';
import type { ImageChoiceProps } from './props';
import style from './style.module.css';

/** Asking for HEIC too would have phones send it; without, they make a JPEG of it. */
const TAKEN = 'image/jpeg,image/png,image/webp';

/** A picture from the files or, on a phone, from the camera. */
export function ImageChoice(props: ImageChoiceProps) {
  const choice = useImageChoice(props);
  if (choice.isFull) return <p className={style.full}>{t('image.full')}</p>;
  const input = { type: 'file', accept: TAKEN, hidden: true, onChange: choice.chosen } as const;
  return (
    <div className={style.ways}>
      <input ref={choice.stored} aria-label={t('image.choose')} {...input} />
      <Button look={choice.isFirst ? 'primary' : 'quiet'} icon={ImagePlus} onClick={choice.choose}>
        {choice.isFirst ? t('image.choose') : t('image.another')}
      </Button>
      {choice.hasCamera && (
        <>
          <input ref={choice.camera} aria-label={t('image.take')} capture="user" {...input} />
          <Button look="quiet" icon={Camera} onClick={choice.take}>
            {t('image.take')}
          </Button>
        </>
      )}
    </div>
  );
}
