import ArrowLeft from 'lucide-react/icons/arrow-left';
import ArrowRight from 'lucide-react/icons/arrow-right';
import { srcSet } from '@/lib/photo';
import { t } from '@/lib/words/profile';
import { IconButton } from '@/ui/IconButton';
import { Sheet } from '@/ui/Sheet';
import { useProfileImages } from './logic';
import type { ProfileImagesProps } from './props';
import style from './style.module.css';

/** A player's pictures, small beside each other; a press opens one. */
export function ProfileImages(props: ProfileImagesProps) {
  const { items, viewer } = useProfileImages(props);
  return (
    <>
      <ul className={style.list}>
        {items.map(({ image, alt, open }) => (
          <li key={image.key}>
            <button type="button" className={style.open} onClick={open}>
              <img
                className={style.picture}
                src={image.small}
                srcSet={srcSet(image)}
                sizes="(min-width: 1000px) 200px, 30vw"
                alt={alt}
                width={160}
                height={160}
                loading="lazy"
                decoding="async"
                style={{ backgroundColor: image.color }}
              />
            </button>
          </li>
        ))}
      </ul>
      <Sheet title={viewer.title} isOpen={viewer.isOpen} onClose={viewer.close}>
        {viewer.image && (
          <div role="group" aria-label={viewer.title} onKeyDown={viewer.keyed}>
            <img
              className={style.picture}
              src={viewer.image.large}
              alt={viewer.title}
              width={1280}
              height={1280}
              loading="lazy"
              decoding="async"
              style={{ backgroundColor: viewer.image.color }}
            />
            {viewer.hasOthers && (
              <div className={style.steps}>
                <IconButton
                  look="quiet"
                  icon={ArrowLeft}
                  label={t('images.before')}
                  aria-disabled={viewer.isFirst}
                  onClick={viewer.before}
                />
                <IconButton
                  look="quiet"
                  icon={ArrowRight}
                  label={t('images.next')}
                  aria-disabled={viewer.isLast}
                  onClick={viewer.next}
                />
              </div>
            )}
          </div>
        )}
      </Sheet>
    </>
  );
}
