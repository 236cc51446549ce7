import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it, vi } from 'vitest';
import { problem } from '../../../../mocks/problem';
import { server } from '../../../../mocks/server';
import { show } from '../../../../mocks/show';
import { annsOwn } from '../../../../mocks/user';
import { Welcome } from '.';

vi.mock('@tanstack/react-router', () => ({
  useParams: () => ({ card: 'name' }),
  useSearch: () => ({}),
  useRouter: () => ({}),
  useCanGoBack: () => false,
}));

it('says why a card did not come, and brings it after all', async () => {
  server.use(http.get('*/user/get/me', () => problem(429, { retry_after: 720 }), { once: true }));
  show(<Welcome />);
  expect(await screen.findByRole('alert')).toHaveTextContent('Try again in 12 minutes.');
  server.use(http.get('*/user/get/me', () => HttpResponse.json(annsOwn)));
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('textbox', { name: /name/i })).toHaveValue('Ann Lee');
});
