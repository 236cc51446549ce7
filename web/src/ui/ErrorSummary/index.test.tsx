import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ErrorSummary } from '.';

const problems = [{ id: 'mail', label: 'Email', text: 'Write your email address' }];

it('takes the focus and leads to the field', async () => {
  render(
    <>
      <ErrorSummary problems={problems} refusals={1} />
      <input id="mail" aria-label="Email" />
    </>,
  );
  expect(screen.getByRole('alert')).toHaveFocus();
  expect(screen.getByRole('alert')).toHaveTextContent('One thing needs another look');
  await userEvent.click(screen.getByRole('link', { name: 'Email' }));
  expect(screen.getByRole('textbox')).toHaveFocus();
});

it('says what is wrong with the whole', () => {
  render(<ErrorSummary message="Not right." problems={[]} refusals={1} />);
  expect(screen.getByRole('alert')).toHaveTextContent('Not right.');
});

it('is empty until something was refused', () => {
  render(<ErrorSummary problems={problems} refusals={0} />);
  expect(screen.getByRole('alert')).toBeEmptyDOMElement();
});
