import { useState } from 'react';

export function usePasswordField() {
  const [isShown, show] = useState(false);
  return { isShown, type: isShown ? 'text' : 'password', toggle: () => show((now) => !now) };
}
