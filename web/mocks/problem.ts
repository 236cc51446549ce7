import { HttpResponse } from 'msw';
import type { components } from '@/lib/api';

/** A refusal as the server writes it. */
export function problem(status: number, body: Partial<components['schemas']['Problem']> = {}) {
  const whole = { type: '/problems/test', title: 'Refused', detail: 'Refused.', status, ...body };
  return HttpResponse.json(whole, { status, headers: { 'content-type': 'application/problem+json' } });
}
