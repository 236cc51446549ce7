import { DESK } from '@/const/breakpoints';
import { daysAhead } from '@/features/calendar/api';
import { profileAhead } from '@/features/user/api';
import { type Filters, SOON } from '@/features/user/filters';
import { countAhead, FREE_SOON, searchAhead } from '@/features/user/search';
import { type Day, today, weekOf } from '@/lib/days';
import { preferences } from '@/lib/preferences';
import { type Golfer, session } from '@/lib/session';

/** Home's first question: who is free when I am, most often first. */
export const FREE = { ...FREE_SOON, sort: 'overlap' } as const satisfies Filters;

/** Nothing for a visitor: the page asks them to log in. */
function ofGolfer<Asked>(ask: (asked: Asked, golfer: Golfer) => void) {
  return (asked: Asked) => {
    const golfer = session.get();
    if (golfer) ask(asked, golfer);
  };
}

/** What each page asks the server first, asked while its file is on its way, or before it is drawn. */
export const askAhead = {
  home: ofGolfer((_: object, { username }) => {
    daysAhead(today(), SOON);
    searchAhead(FREE);
    profileAhead(username);
  }),
  find: ofGolfer(({ deps }: { deps: Filters }) => searchAhead(deps)),
  dates: ofGolfer(({ deps: { from } }: { deps: { from?: Day } }, { username }) => {
    const { weeks, firstWeekday } = preferences.get();
    const [start = today()] = weekOf(from ?? today(), firstWeekday);
    daysAhead(start, weeks * 7);
    profileAhead(username);
    // What the days lead to stands under them on a phone.
    if (!window.matchMedia(DESK).matches) countAhead(FREE_SOON);
  }),
  profile: ofGolfer(({ params }: { params: { username: string } }) => profileAhead(params.username)),
};
