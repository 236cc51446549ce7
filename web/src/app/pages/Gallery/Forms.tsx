import Car from 'lucide-react/icons/car-front';
import CircleDot from 'lucide-react/icons/circle-dot';
import Footprints from 'lucide-react/icons/footprints';
import List from 'lucide-react/icons/list';
import MapIcon from 'lucide-react/icons/map';
import MapPin from 'lucide-react/icons/map-pin';
import MoveHorizontal from 'lucide-react/icons/move-horizontal';
import Ruler from 'lucide-react/icons/ruler';
import ThumbsUp from 'lucide-react/icons/thumbs-up';
import { handicap } from '@/lib/units';
import { ChipGroup } from '@/ui/ChipGroup';
import { Combobox } from '@/ui/Combobox';
import { ImageCropper } from '@/ui/ImageCropper';
import { OptionGroup } from '@/ui/OptionGroup';
import { PasswordField } from '@/ui/PasswordField';
import { RangeSlider } from '@/ui/RangeSlider';
import { Segmented } from '@/ui/Segmented';
import { Select } from '@/ui/Select';
import { Slider } from '@/ui/Slider';
import { Switch } from '@/ui/Switch';
import { TextArea } from '@/ui/TextArea';
import { TextField } from '@/ui/TextField';
import type { useGallery } from './logic';
import { Sample } from './Sample';
import { PICTURE } from './samples';
import style from './style.module.css';

export function Forms({ gallery }: { gallery: ReturnType<typeof useGallery> }) {
  return (
    <>
      <Sample name="TextField">
        <TextField
          label="Username"
          prefix="@"
          hint="3 to 30 letters, digits, dots"
          defaultValue="mayaputts"
        />
        <TextField label="Email" type="email" error="That is no email address" defaultValue="maya@" />
        <TextField label="Name" disabled defaultValue="Not now" />
      </Sample>
      <Sample name="PasswordField">
        <PasswordField
          label="Password"
          autoComplete="new-password"
          hint="Good"
          defaultValue="three-putt bogey"
        />
      </Sample>
      <Sample name="ImageCropper">
        <ImageCropper
          label="Square of a picture"
          src={PICTURE.src}
          picture={PICTURE}
          crop={gallery.crop}
          onChange={gallery.setCrop}
        />
      </Sample>
      <Sample name="TextArea">
        <TextArea label="In one line" maxLength={48} value={gallery.bio} onText={gallery.setBio} />
      </Sample>
      <Sample name="Select">
        <Select
          label="Distances"
          value={gallery.unit}
          choices={[
            { value: 'miles', label: 'Miles' },
            { value: 'kilometers', label: 'Kilometers' },
          ]}
          onChange={gallery.setUnit}
        />
      </Sample>
      <Sample name="Combobox">
        <Combobox
          label="Where you play"
          icon={MapPin}
          text={gallery.place}
          onText={gallery.setPlace}
          options={gallery.places}
          onPick={(place) => gallery.setPlace(place.label)}
        />
      </Sample>
      <Sample name="Slider">
        <Slider
          label="Handicap"
          value={gallery.handicap}
          min={-5}
          max={36}
          step={0.1}
          format={handicap}
          ends={['Scratch', 'Still counting']}
          nudges={['Lower', 'Higher']}
          onChange={gallery.setHandicap}
        />
        <Slider
          label="Nothing set"
          value={18}
          isUnset
          min={-5}
          max={36}
          format={() => 'None'}
          onChange={gallery.setHandicap}
        />
      </Sample>
      <Sample name="RangeSlider">
        <RangeSlider
          label="Their handicap"
          value={gallery.range}
          min={0}
          max={54}
          onChange={gallery.setRange}
        />
      </Sample>
      <Sample name="Switch">
        <Switch
          label="Left-handed"
          hint="Shows a badge on your profile"
          checked={gallery.isOn}
          onChange={gallery.setOn}
        />
        <Switch label="Off" checked={!gallery.isOn} onChange={(off) => gallery.setOn(!off)} />
        <Switch label="Not now" checked={false} disabled onChange={() => {}} />
      </Sample>
      <Sample name="OptionGroup">
        <OptionGroup
          label="Gimmes"
          options={[
            { value: 'none', label: 'None', icon: CircleDot },
            { value: 'two', label: 'Inside 2 ft', icon: MoveHorizontal },
            { value: 'leather', label: 'In the leather', icon: Ruler },
            { value: 'generous', label: 'Generous', icon: ThumbsUp },
          ]}
          value={gallery.option}
          onChange={gallery.setOption}
          clear={{ label: 'Clear', onClear: () => gallery.setOption(undefined) }}
        />
        <OptionGroup
          label="Getting around"
          error="Choose one of these"
          options={[
            { value: 'walk', label: 'Walk', icon: Footprints },
            { value: 'ride', label: 'Ride', icon: Car },
          ]}
          value={undefined}
          onChange={() => {}}
        />
      </Sample>
      <Sample name="ChipGroup">
        <ChipGroup
          kind="one"
          label="Within"
          choices={['5', '10', '25', '50', '100'].map((value) => ({ value, label: `${value} mi` }))}
          value={gallery.chip}
          onChange={gallery.setChip}
        />
        <ChipGroup
          kind="any"
          label="Any of"
          choices={[
            { value: 'walk', label: 'Walks', icon: Footprints },
            { value: 'ride', label: 'Rides', icon: Car },
          ]}
          value={gallery.traits}
          onChange={gallery.setTraits}
        />
      </Sample>
      <Sample name="Segmented">
        <Segmented
          label="Show as"
          choices={[
            { value: 'list', label: 'List', icon: List },
            { value: 'map', label: 'Map', icon: MapIcon },
          ]}
          value={gallery.segment}
          onChange={gallery.setSegment}
        />
        <div className={style.pine}>
          <Segmented
            look="pine"
            isWide
            label="Handshake"
            choices={[
              { value: 'list', label: 'My code' },
              { value: 'map', label: 'Scan theirs' },
            ]}
            value={gallery.segment}
            onChange={gallery.setSegment}
          />
        </div>
      </Sample>
    </>
  );
}
