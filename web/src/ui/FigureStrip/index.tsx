import { Figure } from '@/ui/Figure';
import type { FigureStripProps } from './props';
import style from './style.module.css';

export function FigureStrip({ label, figures }: FigureStripProps) {
  return (
    <div className={style.frame}>
      <dl className={style.strip} aria-label={label}>
        {figures.map((figure) => (
          <Figure key={figure.label} {...figure} />
        ))}
      </dl>
    </div>
  );
}
