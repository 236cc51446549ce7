import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/preact';
import type { ReactNode } from 'react';
import { queries } from '@/lib/queries';

/** Draws a component as the app would: with the server's data around it, and none left from the test before. */
export function show(element: ReactNode) {
  queries.clear();
  return render(<QueryClientProvider client={queries}>{element}</QueryClientProvider>);
}
