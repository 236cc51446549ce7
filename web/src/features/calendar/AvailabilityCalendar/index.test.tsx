import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dropDrafts } from '@/lib/drafts';
import { preferences } from '@/lib/preferences';
import { dismissToast, toasts } from '@/lib/toasts';
import { pretendCalendar } from '../../../../mocks/calendar';
import { renderWithQueries } from '../../../../mocks/render';
import { server } from '../../../../mocks/server';
import { useAvailability } from '../availability';
import { AvailabilityCalendar } from '.';

const TODAY = '2026-11-24';
const SATURDAY = { date: '2026-11-28', window: 'morning', answer: 'free' };

function Sample() {
  const availability = useAvailability();
  return (
    <>
      <button type="button" disabled={!availability.canUndo} onClick={() => availability.undo()}>
        Undo
      </button>
      <AvailabilityCalendar availability={availability} />
    </>
  );
}

const show = (entries?: Parameters<typeof pretendCalendar>[1], today = TODAY) => {
  const calendar = pretendCalendar(today, entries);
  server.use(...calendar.handlers);
  return { ...calendar, ...renderWithQueries(<Sample />) };
};
const cell = (name: string) => screen.findByRole('gridcell', { name: new RegExp(`^${name}`) });
const press = async (name: string) => {
  (await cell(name)).focus();
  await userEvent.keyboard('{Enter}');
};

beforeEach(() => {
  // What the test before painted and did not get through would be sent in this one.
  dropDrafts();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T18:00:00Z') });
  preferences.set({ ...preferences.get(), firstWeekday: 1, weeks: 3 });
});
afterEach(() => {
  // Whatever failed in between: the files after this one are not offline.
  vi.restoreAllMocks();
  window.dispatchEvent(new Event('online'));
  vi.useRealTimers();
  dismissToast();
});

describe('what it shows', () => {
  it('three weeks, as the server knows them', async () => {
    show({ '2026-11-28/morning': 'free', '2026-12-05/twilight': 'maybe' });
    expect(await cell('Sat 28, Morning')).toHaveAccessibleName('Sat 28, Morning, free');
    expect(await cell('Sat 5, Twilight')).toHaveAccessibleName('Sat 5, Twilight, maybe');
    await waitFor(() => expect(screen.getAllByRole('grid')).toHaveLength(3));
  });

  it('the week of the day that it is at the player’s place', async () => {
    show({}, '2026-11-30');
    expect(await screen.findByRole('button', { name: 'Mon 30' })).toHaveAttribute('aria-current', 'date');
    expect(screen.queryByRole('button', { name: 'Tue 24' })).not.toBeInTheDocument();
  });

  it('what to do, where nothing was ever said', async () => {
    show();
    expect(await screen.findByText(/Nobody can find you by your dates yet/)).toBeVisible();
  });

  it('why it did not load, and a way to try again', async () => {
    show();
    server.use(http.get('*/calendar/get/:key/:date', () => HttpResponse.json({}, { status: 500 })));
    const retry = await screen.findByRole('button', { name: 'Try again' });
    expect(screen.getByRole('alert')).toHaveTextContent(/broke on our side/);
    server.use(...pretendCalendar(TODAY, { '2026-11-28/morning': 'free' }).handlers);
    await userEvent.click(retry);
    expect(await cell('Sat 28, Morning')).toHaveAccessibleName('Sat 28, Morning, free');
  });

  it('two to six weeks, as many as were chosen last', async () => {
    const { unmount } = show();
    await cell('Sat 28, Morning');
    await userEvent.click(screen.getByRole('radio', { name: '6' }));
    await waitFor(() => expect(screen.getAllByRole('grid')).toHaveLength(6));
    unmount();
    show();
    await waitFor(() => expect(screen.getAllByRole('grid')).toHaveLength(6));
    await userEvent.click(screen.getByRole('radio', { name: '2' }));
    expect(screen.getAllByRole('grid')).toHaveLength(2);
  });

  it('what is so every week, and what is an exception to that', async () => {
    const { handlers, edits } = pretendCalendar(TODAY, { '2026-12-05/morning': 'no' });
    server.use(...handlers);
    const body = { weekdays: ['saturday'], windows: ['morning'], answer: 'free' };
    await fetch('/calendar/repeat/me', { method: 'POST', body: JSON.stringify(body) });
    renderWithQueries(<Sample />);
    expect(await cell('Sat 5, Morning')).toHaveAccessibleName(
      'Sat 5, Morning, no. An exception: every week free',
    );
    const saturday = await cell('Sat 28, Morning');
    expect(saturday).toHaveAccessibleName('Sat 28, Morning, free. As every week');
    saturday.focus();
    await userEvent.keyboard('2{Enter}');
    expect(saturday).toHaveAccessibleName('Sat 28, Morning, maybe. An exception: every week free');
    await waitFor(() => expect(edits).toHaveLength(1));
  });

  it('the way to the weeks after', async () => {
    show();
    await cell('Sat 28, Morning');
    expect(screen.getByRole('link', { name: 'Later' })).toHaveAttribute('href', '/dates?from=2026-12-14');
    expect(screen.queryByRole('link', { name: 'Earlier' })).not.toBeInTheDocument();
  });
});

describe('painting', () => {
  it('shows at once and saves what was painted together in one call', async () => {
    const { edits } = show();
    await press('Sat 28, Morning');
    await press('Sun 29, Midday');
    expect(await cell('Sat 28, Morning')).toHaveAccessibleName('Sat 28, Morning, free');
    expect(edits).toEqual([]);
    await waitFor(() => expect(edits).toHaveLength(1));
    expect(edits[0]).toEqual([
      { date: '2026-11-28', window: 'morning', answer: 'free' },
      { date: '2026-11-29', window: 'midday', answer: 'free' },
    ]);
  });

  it('sends before the page goes away', async () => {
    const { edits, unmount } = show();
    await press('Sat 28, Morning');
    unmount();
    await waitFor(() => expect(edits).toHaveLength(1));
  });

  it('takes back stroke by stroke', async () => {
    const { edits } = show({ '2026-11-28/morning': 'maybe' });
    await press('Sat 28, Morning');
    await press('Sun 29, Midday');
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await cell('Sun 29, Midday')).toHaveAccessibleName('Sun 29, Midday, not set');
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await cell('Sat 28, Morning')).toHaveAccessibleName('Sat 28, Morning, maybe');
    expect(screen.getByRole('button', { name: 'Undo' })).toBeDisabled();
    await waitFor(() => expect(edits).toHaveLength(1));
    expect(edits[0]).toEqual([
      { date: '2026-11-28', window: 'morning', answer: 'maybe' },
      { date: '2026-11-29', window: 'midday', answer: null },
    ]);
  });

  it('lays on again what was taken back', async () => {
    const { edits } = show();
    await press('Sat 28, Morning');
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(toasts.get()).toMatchObject({ text: 'Taken back: Morning, Sat 28 added', announce: true });
    toasts.get()?.action?.run();
    expect(await cell('Sat 28, Morning')).toHaveAccessibleName('Sat 28, Morning, free');
    expect(screen.getByRole('button', { name: 'Undo' })).toBeEnabled();
    await waitFor(() => expect(edits.at(-1)).toEqual([SATURDAY]));
  });

  it('goes back and forth by keys, which the grid tells of itself', async () => {
    const { edits } = show();
    await press('Sat 28, Morning');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(await cell('Sat 28, Morning')).toHaveAccessibleName('Sat 28, Morning, not set');
    expect(toasts.get()?.announce).toBe(false);
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(await cell('Sat 28, Morning')).toHaveAccessibleName('Sat 28, Morning, free');
    expect(screen.getByText('Done again')).toBeInTheDocument();
    await waitFor(() => expect(edits.at(-1)).toEqual([SATURDAY]));
  });

  it('says that it waits while there is no connection', async () => {
    const { edits } = show();
    await cell('Sat 28, Morning');
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    window.dispatchEvent(new Event('offline'));
    await press('Sat 28, Morning');
    expect(toasts.get()?.text).toBe('Morning, Sat 28 added. Saves once you are online.');
    for (const button of screen.getAllByRole('button', { name: 'Needs a connection' })) {
      expect(button).toBeDisabled();
    }
    vi.restoreAllMocks();
    window.dispatchEvent(new Event('online'));
    expect(await screen.findAllByRole('button', { name: 'Repeat last week' })).toHaveLength(3);
    await waitFor(() => expect(edits).toHaveLength(1));
  });

  it('rolls back and says so when it could not be saved, and paints again on request', async () => {
    const { edits } = show();
    server.use(
      http.put('*/calendar/edit/:key', () => HttpResponse.json({}, { status: 503 }), { once: true }),
    );
    await press('Sat 28, Morning');
    await waitFor(() => expect(toasts.get()?.tone).toBe('failed'));
    await waitFor(async () =>
      expect(await cell('Sat 28, Morning')).toHaveAccessibleName('Sat 28, Morning, not set'),
    );
    expect(screen.getByRole('button', { name: 'Undo' })).toBeDisabled();
    toasts.get()?.action?.run();
    await waitFor(() => expect(edits).toHaveLength(1));
    expect(await cell('Sat 28, Morning')).toHaveAccessibleName('Sat 28, Morning, free');
  });

  it('leaves alone what is over', async () => {
    show();
    expect(await cell('Mon 23, Morning')).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('repeating the week before', () => {
  it('copies it, and can take that back', async () => {
    const { edits } = show({ '2026-11-28/morning': 'free', '2026-11-29/twilight': 'maybe' });
    await cell('Sat 28, Morning');
    await userEvent.click(screen.getAllByRole('button', { name: 'Repeat last week' })[1] as HTMLElement);
    await waitFor(async () =>
      expect(await cell('Sat 5, Morning')).toHaveAccessibleName('Sat 5, Morning, free'),
    );
    expect(toasts.get()?.text).toBe('2 windows repeated');
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(edits).toHaveLength(1));
    expect(await cell('Sun 6, Twilight')).toHaveAccessibleName('Sun 6, Twilight, not set');
  });

  it('says so when it did not work, and tries again on request', async () => {
    show({ '2026-11-28/morning': 'free' });
    server.use(
      http.post('*/calendar/copy/:key', () => HttpResponse.json({}, { status: 503 }), { once: true }),
    );
    await cell('Sat 28, Morning');
    await userEvent.click(screen.getAllByRole('button', { name: 'Repeat last week' })[1] as HTMLElement);
    await waitFor(() => expect(toasts.get()?.text).toBe('The week wasn’t repeated.'));
    expect(await cell('Sat 5, Morning')).toHaveAccessibleName('Sat 5, Morning, not set');
    toasts.get()?.action?.run();
    await waitFor(async () =>
      expect(await cell('Sat 5, Morning')).toHaveAccessibleName('Sat 5, Morning, free'),
    );
  });

  it('says so where there is nothing to repeat', async () => {
    show();
    await cell('Sat 28, Morning');
    await userEvent.click(screen.getAllByRole('button', { name: 'Repeat last week' })[0] as HTMLElement);
    await waitFor(() => expect(toasts.get()?.text).toMatch(/Nothing to repeat/));
  });
});
