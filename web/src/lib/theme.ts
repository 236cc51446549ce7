import { createStore } from '@/utils/store';

export type Theme = 'system' | 'light' | 'dark';

/** The same key is read by the script in index.html, before the first paint. */
const KEY = 'theme';

function load(): Theme {
  const forced = document.documentElement.dataset.theme;
  return forced === 'light' || forced === 'dark' ? forced : 'system';
}

export const theme = createStore<Theme>(load());

export function changeTheme(next: Theme) {
  const root = document.documentElement;
  if (next === 'system') delete root.dataset.theme;
  else root.dataset.theme = next;
  theme.set(next);
  paintBrowserBar();
  try {
    if (next === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, next);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

/** The browser's own bars follow the page: both `theme-color` tags get the colour that is really on screen. */
function paintBrowserBar() {
  const tags = document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]');
  const { backgroundColor } = getComputedStyle(document.documentElement);
  for (const tag of tags) tag.content = backgroundColor;
}
