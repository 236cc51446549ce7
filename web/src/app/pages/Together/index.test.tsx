import { screen } from '@testing-library/preact';
import { http } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import { pretendCalendar } from '../../../../mocks/calendar';
import { problem } from '../../../../mocks/problem';
import { server } from '../../../../mocks/server';
import { show } from '../../../../mocks/show';
import { Together } from '.';

vi.mock('@tanstack/react-router', () => ({ useParams: () => ({ keys: 'k2' }) }));
vi.mock('@/app/back', () => ({ useBack: () => () => {} }));

beforeEach(() => server.use(...pretendCalendar('2026-11-24').handlers));

it('says why somebody could not be asked for', async () => {
  server.use(http.get('*/user/get/k2', () => problem(429, { retry_after: 720 })));
  show(<Together />);
  expect(await screen.findByRole('alert')).toHaveTextContent('Try again in 12 minutes.');
  expect(screen.getByRole('button', { name: 'Try again' })).toBeEnabled();
});
