/** Puts a text on the clipboard. False where the browser doesn't let us: it must be copied by hand then. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** The way of browsers, and of pages without TLS, that have no clipboard to write to. */
function copyBySelection(text: string): boolean {
  // What lies outside an open dialog can't be selected.
  const place = document.querySelector('dialog[open]') ?? document.body;
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.style.cssText = 'position:fixed;opacity:0';
  place.append(field);
  field.select();
  const isCopied = typeof document.execCommand === 'function' && document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}
