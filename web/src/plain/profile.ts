import './profile.css';

// Where a phone can hand the address on by itself, a button offers it.
const button = document.querySelector<HTMLButtonElement>('[data-share]');
if (button && 'share' in navigator) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const { href } = document.querySelector<HTMLLinkElement>('link[rel=canonical]') ?? location;
    // Whoever closes the sheet has decided: there is nothing to say.
    navigator.share({ title: document.title, url: href }).catch(() => {});
  });
}
