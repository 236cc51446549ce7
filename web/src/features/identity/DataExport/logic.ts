import { useMutation } from '@tanstack/react-query';
import { useStore } from '@/hooks/useStore';
import { today } from '@/lib/days';
import { explain } from '@/lib/refusals';
import { session } from '@/lib/session';
import { bytes } from '@/lib/units';
import { t } from '@/lib/words/settings';
import { save } from '@/utils/save';
import { fetchExport } from '../account';

export function useDataExport() {
  const golfer = useStore(session);
  const name = `fourball-${golfer?.username ?? ''}-${today()}.zip`;
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: fetchExport,
    onSuccess: (archive) => save(archive, name),
  });

  const said = () => {
    if (isPending) return t('data.busy');
    if (error) return explain(error);
    return data ? t('data.done', { name, size: bytes(data.size) }) : '';
  };
  return { isBusy: isPending, said: said(), hasFailed: !isPending && error !== null, press: () => mutate() };
}
