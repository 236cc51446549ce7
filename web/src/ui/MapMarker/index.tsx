import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { cx } from '@/utils/cx';
import type { MapMarkerProps } from './props';
import style from './style.module.css';

/** A disc on the map: a real button, whose target is larger than what is drawn. */
export function MapMarker({ at, size, text, name, label, isChosen, onPress }: MapMarkerProps) {
  const content = (
    <>
      {/* In the order in which the name says them: who speaks to the page says what is seen. */}
      {label && (
        <span className={style.label} style={{ top: `calc(50% + ${size / 2 + 2}px)` }} aria-hidden="true">
          {label}
        </span>
      )}{' '}
      <span className={style.disc} style={{ width: size, height: size }} aria-hidden="true">
        {text}
      </span>
    </>
  );
  const place = { left: at.x, top: at.y };
  if (!onPress) {
    return (
      <span role="img" aria-label={name} className={style.marker} style={place}>
        {content}
      </span>
    );
  }
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      className={cx(style.marker, style.pressable, isChosen && style.chosen)}
      style={place}
      onClick={onPress}
    >
      <VisuallyHidden>{name}</VisuallyHidden>
      {content}
    </button>
  );
}
