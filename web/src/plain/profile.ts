import './profile.css';

// Under a photo lies its colour, and under that lie initials, for when it doesn't load.
const photo = document.querySelector<HTMLImageElement>('.photo');
const fail = () => photo?.previousElementSibling?.remove();
if (photo?.complete && photo.naturalWidth === 0) fail();
else photo?.addEventListener('error', fail);

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
