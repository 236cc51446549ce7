import Pencil from 'lucide-react/icons/pencil';
import { t } from '@/lib/words/profile';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import type { OwnPartProps } from './props';
import style from './style.module.css';

/** A part of my own profile, with its pencil. */
export function OwnPart({ id, title, edit, silence, children }: OwnPartProps) {
  return (
    <Card as="section" aria-labelledby={id}>
      <header className={style.head}>
        <h2 id={id} className={style.title}>
          {title}
        </h2>
        <Button look="plain" size="sm" icon={Pencil} href={edit.href} aria-label={edit.name}>
          {t('profile.edit')}
        </Button>
      </header>
      {children}
      {silence && <p className={style.silent}>{silence}</p>}
    </Card>
  );
}
