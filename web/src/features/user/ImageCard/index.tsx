import { t } from '@/lib/words/welcome';
import { Button } from '@/ui/Button';
import { ImageCropper } from '@/ui/ImageCropper';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { ImageChoice } from '../ImageChoice';
import { ImageList } from '../ImageList';
import { OnboardingCard } from '../OnboardingCard';
import { useImageCard } from './logic';
import type { ImageCardProps } from './props';
import style from './style.module.css';

/** My pictures: chosen or taken, cut to a square, sent, put in order. */
export function ImageCard(props: ImageCardProps) {
  const { frame, open, sending, images, ...card } = useImageCard(props);
  return (
    <OnboardingCard {...frame}>
      <VisuallyHidden role="status">{card.said}</VisuallyHidden>
      {open ? (
        <>
          {sending && (
            <div className={style.sending}>
              <label htmlFor={card.id}>{sending.text}</label>
              <progress
                id={card.id}
                className={style.progress}
                value={sending.share < 1 ? sending.share : undefined}
              />
              <Button look="quiet" onClick={sending.stop}>
                {t('image.stop')}
              </Button>
            </div>
          )}
          <div inert={sending !== undefined}>
            <ImageCropper
              label={t('image.square')}
              src={open.picture.src}
              picture={open.picture}
              crop={open.crop}
              onChange={card.crop}
            />
          </div>
          {!sending && (
            <Button look="plain" onClick={card.cancel}>
              {t('image.cancel')}
            </Button>
          )}
        </>
      ) : (
        <>
          <p className={style.why}>{t('image.why')}</p>
          {images.length > 0 && <ImageList images={images} />}
          <ImageChoice count={images.length} onChoose={card.choose} />
          <p className={style.kept}>{t('image.kept')}</p>
        </>
      )}
    </OnboardingCard>
  );
}
