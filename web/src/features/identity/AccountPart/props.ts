import type { components } from '@/lib/api';

export type Part = 'username' | 'email' | 'password';

export interface AccountPartProps {
  part: Part;
  identity: components['schemas']['IdentityView'];
  isOpen: boolean;
  onOpen: () => void;
  onClose: () => void;
}
