import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { TraitTag } from '.';

it('says how somebody plays', () => {
  render(<TraitTag trait={{ name: 'mobility', value: 'ride' }} />);
  expect(screen.getByText('Rides')).toBeInTheDocument();
});

it('is not there for somebody without a preference', () => {
  const { container } = render(<TraitTag trait={{ name: 'mood', value: 'any' }} />);
  expect(container).toBeEmptyDOMElement();
});
