const REST = 150;
const LEAST_CHARACTERS = 2;
const SHOWN = 6;

interface Found {
  label: string;
  zip?: string | null;
  state_name: string;
  point?: unknown;
}

/** Places that what is typed may mean, under the field. What is typed counts all the same. */
export function suggestPlaces(field: HTMLInputElement, onPick: () => void) {
  const list = document.createElement('ul');
  list.className = 'places';
  list.id = 'places';
  list.role = 'listbox';
  list.ariaLabel = 'Places';
  field.parentElement?.append(list);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
    'aria-expanded': 'false',
  }))
    field.setAttribute(name, value);

  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked: AbortController | undefined;
  let active = -1;

  const options = () => [...list.children] as HTMLElement[];
  const mark = (at: number) => {
    active = at;
    for (const [index, option] of options().entries())
      option.setAttribute('aria-selected', String(index === at));
    const id = options()[at]?.id;
    if (id) field.setAttribute('aria-activedescendant', id);
    else field.removeAttribute('aria-activedescendant');
  };
  const fill = (found: Found[]) => {
    list.replaceChildren(...found.map(option));
    field.setAttribute('aria-expanded', String(found.length > 0));
    mark(-1);
  };
  const close = () => {
    clearTimeout(timer);
    asked?.abort();
    fill([]);
  };
  const pick = (picked: HTMLElement) => {
    field.value = picked.dataset.place ?? '';
    close();
    onPick();
  };

  field.addEventListener('input', () => {
    clearTimeout(timer);
    asked?.abort();
    const q = field.value.trim();
    // A whole ZIP code needs no help, and the button under the list is what is wanted next.
    if (q.length < LEAST_CHARACTERS || /^\d{5}$/.test(q)) return fill([]);
    timer = setTimeout(async () => {
      asked = new AbortController();
      try {
        const query = new URLSearchParams({ q, limit: String(SHOWN) });
        const answer = await fetch(`/location/find?${query}`, { signal: asked.signal });
        const { items }: { items: Found[] } = answer.ok ? await answer.json() : { items: [] };
        // Military post goes nobody knows where.
        fill(items.filter((item) => item.point));
      } catch {
        // Without suggestions the form works as well.
      }
    }, REST);
  });

  field.addEventListener('keydown', (event) => {
    const count = options().length;
    const chosen = options()[active];
    if (event.key === 'Escape' && count > 0) close();
    else if (event.key === 'Enter' && chosen) pick(chosen);
    else if (event.key === 'ArrowDown' && count > 0) mark((active + 1) % count);
    else if (event.key === 'ArrowUp' && count > 0) mark((active <= 0 ? count : active) - 1);
    else return;
    event.preventDefault();
  });

  field.form?.addEventListener('submit', close);
  field.addEventListener('blur', close);
  // Keeps the focus in the field until the click has happened.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const picked = (event.target as Element).closest('li');
    if (picked) pick(picked);
  });
}

function option({ label, zip, state_name }: Found, index: number): HTMLElement {
  const item = document.createElement('li');
  item.id = `place-${index}`;
  item.role = 'option';
  item.dataset.place = zip ?? label;
  item.append(label);
  if (!zip && state_name) {
    const detail = document.createElement('small');
    detail.append(state_name);
    item.append(detail);
  }
  return item;
}
