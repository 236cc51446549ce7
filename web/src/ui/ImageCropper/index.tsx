import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowLeft from 'lucide-react/icons/arrow-left';
import ArrowRight from 'lucide-react/icons/arrow-right';
import ArrowUp from 'lucide-react/icons/arrow-up';
import { t } from '@/lib/words/welcome';
import { IconButton } from '@/ui/IconButton';
import { Slider } from '@/ui/Slider';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { useImageCropper } from './logic';
import type { ImageCropperProps } from './props';
import style from './style.module.css';

/** Cuts a square out of a picture, which is moved behind the frame by drag, pinch, keys or buttons. */
export function ImageCropper(props: ImageCropperProps) {
  const { ref, zoom, move, ...cropper } = useImageCropper(props);
  return (
    <div className={style.cropper}>
      <div
        ref={ref}
        role="application"
        aria-label={props.label}
        aria-describedby={`${cropper.id}-keys`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes keys in two directions, which no native element does
        tabIndex={0}
        className={style.frame}
        onKeyDown={cropper.keyed}
        {...cropper.pointers}
      >
        <img className={style.picture} src={props.src} alt="" draggable={false} style={cropper.drawn} />
        <span aria-hidden="true" className={style.circle} />
      </div>
      <p id={`${cropper.id}-keys`} className={style.hint}>
        {t('crop.hint')}
      </p>
      <VisuallyHidden role="status">{cropper.said}</VisuallyHidden>
      {zoom.most > 100 && (
        <Slider
          label={t('crop.zoom')}
          value={zoom.value}
          min={100}
          max={zoom.most}
          step={5}
          onChange={zoom.change}
          format={zoom.text}
          nudges={[t('crop.zoom.less'), t('crop.zoom.more')]}
        />
      )}
      <div role="group" aria-label={t('crop.move')} className={style.moves}>
        <IconButton look="quiet" icon={ArrowLeft} label={t('crop.left')} onClick={() => move(-1, 0)} />
        <IconButton look="quiet" icon={ArrowUp} label={t('crop.up')} onClick={() => move(0, -1)} />
        <IconButton look="quiet" icon={ArrowDown} label={t('crop.down')} onClick={() => move(0, 1)} />
        <IconButton look="quiet" icon={ArrowRight} label={t('crop.right')} onClick={() => move(1, 0)} />
      </div>
    </div>
  );
}
