import { navigate } from '@/lib/navigation';
import { paths } from '@/lib/paths';
import { rememberGolfer } from '@/lib/session';

/** What was asked for needs a session: to the door, and from there back to this page. */
export function askToLogIn() {
  rememberGolfer(undefined);
  const { pathname, search } = window.location;
  // The door takes the page's place: Back from it must not lead into the refusal again.
  if (pathname !== paths.login()) navigate(paths.login(pathname + search), { replace: true });
}
