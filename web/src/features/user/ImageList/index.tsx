import ArrowLeft from 'lucide-react/icons/arrow-left';
import ArrowRight from 'lucide-react/icons/arrow-right';
import Trash2 from 'lucide-react/icons/trash-2';
import { srcSet } from '@/lib/photo';
import { t } from '@/lib/words/welcome';
import { IconButton } from '@/ui/IconButton';
import { Tag } from '@/ui/Tag';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { cx } from '@/utils/cx';
import { useImageList } from './logic';
import type { ImageListProps } from './props';
import style from './style.module.css';

/** My pictures in their order, which drag and buttons change. */
export function ImageList(props: ImageListProps) {
  const count = props.images.length;
  const { ref, handlers, said, items } = useImageList(props);
  return (
    <>
      <ol ref={ref} aria-label={t('image.list')} className={style.list} {...handlers}>
        {items.map(({ image, at, place, ...item }) => (
          <li key={image.key} data-place={at} className={cx(style.item, item.isLifted && style.lifted)}>
            <img
              className={style.picture}
              src={image.medium}
              srcSet={srcSet(image)}
              sizes="(min-width: 600px) 170px, 45vw"
              alt={t('image.nth', { place, count })}
              width={160}
              height={160}
              loading="lazy"
              decoding="async"
              style={{ backgroundColor: image.color }}
            />
            {item.isFirst && (
              <span className={style.first}>
                <Tag>{t('image.first')}</Tag>
              </span>
            )}
            <div className={style.tools}>
              <IconButton
                icon={ArrowLeft}
                label={t('image.earlier', { place })}
                onClick={item.earlier}
                aria-disabled={!item.earlier}
              />
              <IconButton
                icon={ArrowRight}
                label={t('image.later', { place })}
                onClick={item.later}
                aria-disabled={!item.later}
              />
              <IconButton icon={Trash2} label={t('image.remove', { place })} onClick={item.remove} />
            </div>
          </li>
        ))}
      </ol>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </>
  );
}
