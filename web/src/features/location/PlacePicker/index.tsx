import LocateFixed from 'lucide-react/icons/locate-fixed';
import MapPin from 'lucide-react/icons/map-pin';
import { t } from '@/lib/words/welcome';
import { Button } from '@/ui/Button';
import { Combobox } from '@/ui/Combobox';
import { usePlacePicker } from './logic';
import type { PlacePickerProps } from './props';
import style from './style.module.css';

/** A place by its ZIP code or name, or by where the device is. What is typed and not picked counts too. */
export function PlacePicker(props: PlacePickerProps) {
  const picker = usePlacePicker(props);
  const { position } = picker;
  return (
    <div className={style.picker}>
      <Combobox
        id={props.id}
        label={props.label}
        hint={picker.hint}
        error={props.error}
        icon={MapPin}
        text={props.value.text}
        onText={picker.type}
        options={picker.options}
        onPick={picker.pick}
        isBusy={picker.isBusy}
      />
      {!props.isElsewhere && (
        <div className={style.position}>
          <Button look="quiet" icon={LocateFixed} isBusy={position.isBusy} onClick={position.use}>
            {t('place.position')}
          </Button>
          <p className={style.why}>{t('place.position.why')}</p>
          <p role="status" className={style.trouble}>
            {position.trouble}
          </p>
        </div>
      )}
    </div>
  );
}
