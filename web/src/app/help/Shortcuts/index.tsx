import { t } from '@/lib/words/help';
import { Card } from '@/ui/Card';
import style from './style.module.css';

const KEYS = ['go', 'search', 'help', 'walk', 'deck', 'map', 'paint', 'brush', 'undo', 'close'] as const;

/** What keys do on a desk. */
export function Shortcuts() {
  return (
    <Card as="section">
      <h2 className={style.title}>{t('keys.title')}</h2>
      <dl className={style.keys}>
        {KEYS.map((name) => (
          <div key={name} className={style.row}>
            <dt>
              <kbd className={style.key}>{t(`keys.${name}`)}</kbd>
            </dt>
            <dd>{t(`keys.${name}.does`)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
