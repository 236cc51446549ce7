import { t } from '@/lib/words/welcome';
import { ChipGroup } from '@/ui/ChipGroup';
import { OptionGroup } from '@/ui/OptionGroup';
import { Slider } from '@/ui/Slider';
import { Switch } from '@/ui/Switch';
import { OnboardingCard } from '../OnboardingCard';
import { useAttributesCard } from './logic';
import type { AttributesCardProps } from './props';
import style from './style.module.css';

export function AttributesCard(props: AttributesCardProps) {
  const card = useAttributesCard(props);
  return (
    <OnboardingCard {...card.frame} action={props.action} onSubmit={card.submit}>
      <div>
        <Slider
          {...card.handicap}
          nudges={[t('card.handicap.less'), t('card.handicap.more')]}
          ends={[t('card.handicap.low'), t('card.handicap.high')]}
        />
        <Switch label={t('card.handicap.none')} hint={t('card.handicap.none.hint')} {...card.noHandicap} />
      </div>
      <OptionGroup {...card.trait('mobility')} />
      <OptionGroup {...card.trait('gimme')} />
      <OptionGroup {...card.trait('weather')} />
      <OptionGroup {...card.trait('drinking')} />
      <OptionGroup {...card.trait('purpose')} />
      <OptionGroup {...card.trait('mood')} />
      <div className={style.time}>
        <ChipGroup kind="one" {...card.roundTime} />
      </div>
      <Switch {...card.lefty} hint={t('card.lefty.hint')} />
    </OnboardingCard>
  );
}
