import { useParams } from '@tanstack/react-router';

export function useVerifyPage() {
  return useParams({ from: '/verify/$token' });
}
