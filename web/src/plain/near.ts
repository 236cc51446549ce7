/** Answers "who's free?" without leaving the page: the server writes the answer either way, this only puts it in place. */
export function askInPlace(form: HTMLFormElement) {
  const button = form.querySelector('button');
  let asked: AbortController | undefined;
  offerInvite();

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    asked?.abort();
    asked = new AbortController();
    const { signal } = asked;
    const place = String(new FormData(form).get('place') ?? '');
    const address = `/?${new URLSearchParams({ place })}`;
    button?.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(address, { headers: { accept: 'text/html' }, signal });
      if (!answer.ok) throw new Error(answer.statusText);
      show(new DOMParser().parseFromString(await answer.text(), 'text/html'));
      history.replaceState(history.state, '', address);
    } catch {
      // The form's own way says what is wrong.
      if (!signal.aborted) form.submit();
    } finally {
      if (!signal.aborted) button?.removeAttribute('aria-busy');
    }
  });
}

/** Takes over what the answer changes: the answer itself, whether the field was understood, and where joining begins. */
function show(page: Document) {
  const [here, there] = [document, page].map((one) => ({
    near: one.querySelector<HTMLElement>('#near'),
    field: one.querySelector<HTMLInputElement>('#place'),
    joins: [...one.querySelectorAll<HTMLAnchorElement>('[data-join]')].filter(
      (link) => !link.closest('#near'),
    ),
  }));
  if (!here?.near || !there?.near || !here.field || !there.field) throw new Error('this is another page');
  here.near.replaceChildren(...there.near.childNodes);
  for (const name of ['aria-invalid', 'aria-describedby']) {
    const value = there.field.getAttribute(name);
    if (value === null) here.field.removeAttribute(name);
    else here.field.setAttribute(name, value);
  }
  for (const [at, link] of here.joins.entries())
    link.setAttribute('href', there.joins[at]?.getAttribute('href') ?? '/join');
  offerInvite();
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  here.near.scrollIntoView({ behavior: isStill ? 'auto' : 'smooth', block: 'nearest' });
}

/** A phone hands an invitation on by whatever its owner writes with; elsewhere the link writes a mail. */
function offerInvite() {
  const link = document.querySelector<HTMLAnchorElement>('[data-invite]');
  if (!link || !('share' in navigator)) return;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    navigator.share({ title: document.title, url: `${location.origin}/` }).catch(() => {});
  });
}
