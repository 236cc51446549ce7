import { type ChangeEvent, type FormEvent, useState } from 'react';
import { navigate } from '@/lib/navigation';
import { paths } from '@/lib/paths';

export function useLost() {
  const [name, setName] = useState('');
  return {
    name,
    write: (event: ChangeEvent<HTMLInputElement>) => setName(event.target.value),
    search(event: FormEvent) {
      event.preventDefault();
      const q = name.trim();
      navigate(paths.find(q ? { q } : {}));
    },
  };
}
