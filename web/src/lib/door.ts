import { navigate } from '@/lib/navigation';
import { isOpen, paths } from '@/lib/paths';
import { rememberGolfer } from '@/lib/session';

/**
 * What was asked for needs a session, and this one has ended: to the door, and from there back to this page. Not from a
 * page that is for visitors too: a link from a mail leads on, whoever this browser took its owner for.
 */
export function askToLogIn() {
  rememberGolfer(undefined);
  const { pathname, search } = window.location;
  // The door takes the page's place: Back from it must not lead into the refusal again.
  if (!isOpen(pathname)) navigate(paths.login(pathname + search), { replace: true });
}
