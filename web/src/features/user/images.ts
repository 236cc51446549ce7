import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '@/lib/client';
import type { Crop } from '@/lib/crop';
import { paths } from '@/lib/paths';
import { upload } from '@/lib/upload';
import type { Image, Profile } from './api';

const PROFILES = { queryKey: ['get', '/user/get/{key}'] };
const ME = { key: 'me' };
const CHANGES = ['images'];

/** My pictures: each change is shown before it is kept, and taken back if it wasn't. */
export function useImages() {
  const queries = useQueryClient();
  const refresh = () =>
    queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).startsWith('/user/') });
  const { mutateAsync } = useMutation({
    mutationKey: CHANGES,
    // One after the other: what is removed again must have been put back before.
    scope: { id: 'images' },
    mutationFn: (keep: () => Promise<unknown>) => keep(),
    // While another change is under way an answer does not know of it.
    onSettled: () => (queries.isMutating({ mutationKey: CHANGES }) === 1 ? refresh() : undefined),
  });
  const change = async (images: readonly Image[], keep: () => Promise<unknown>) => {
    await queries.cancelQueries(PROFILES);
    // By my name in the address and as `me`, it is the same one.
    queries.setQueriesData<Profile>(PROFILES, (now) =>
      now?.audience === 'own' ? { ...now, images: [...images], avatar: images[0] } : now,
    );
    await mutateAsync(keep);
  };

  return {
    async add(file: Blob, crop: Crop, options: Parameters<typeof upload>[2]) {
      await upload(paths.addImage({ ...crop }), file, options);
      await refresh();
    },
    /** In this order; one that was just removed is back. */
    arrange: (images: readonly Image[]) =>
      change(images, () =>
        client.PUT('/user/image/{key}', {
          params: { path: ME },
          body: { images: images.map(({ key }) => key) },
        }),
      ),
    remove: (image: Image, left: readonly Image[]) =>
      change(left, () =>
        client.DELETE('/user/image/{key}/{image}', { params: { path: { ...ME, image: image.key } } }),
      ),
  };
}
