// Draws the app's icons from one mark: the flag on a green. Run by hand after changing the mark; the PNGs are committed.
import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';

const OUT = new URL('../public/icons/', import.meta.url).pathname;

/** `inset` is the share of the canvas kept free around the mark; a maskable icon needs a fifth. */
function mark({ radius, inset }: { radius: number; inset: number }): string {
  const scale = 1 - 2 * inset;
  const shift = 512 * inset;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">
<defs><clipPath id="c"><rect width="512" height="512" rx="${radius}"/></clipPath></defs>
<g clip-path="url(#c)"><rect width="512" height="512" fill="#0b3427"/>
<g fill="none" stroke="#7fbf9f" stroke-width="7" opacity=".5">
<path d="M-20 402C70 322 150 338 236 366s190 22 300-66"/><path d="M-20 458C84 382 168 396 246 418s184 14 286-54"/>
<path d="M-20 340C52 262 132 276 220 310s198 30 316-80" opacity=".6"/><path d="M-20 512C92 440 176 450 252 466s176 10 280-40"/>
<path d="M-20 272C44 206 96 206 150 232" opacity=".4"/><path d="M330 238c70 0 130-26 200-84" opacity=".4"/></g>
<g transform="translate(${shift} ${shift}) scale(${scale})">
<ellipse cx="196" cy="420" rx="62" ry="22" fill="#04140e"/>
<path d="M196 420V84" stroke="#f3f6f0" stroke-width="22" stroke-linecap="round"/>
<path d="M205 84l212 74-212 74z" fill="#d9f53c" stroke="#d9f53c" stroke-width="12" stroke-linejoin="round"/></g></g></svg>`;
}

const plain = mark({ radius: 112, inset: 0.04 });
const square = mark({ radius: 0, inset: 0.1 });
const maskable = mark({ radius: 0, inset: 0.2 });
const wanted = [
  { name: 'icon-48.png', size: 48, svg: plain },
  { name: 'icon-192.png', size: 192, svg: plain },
  { name: 'icon-512.png', size: 512, svg: plain },
  { name: 'maskable-512.png', size: 512, svg: maskable },
  { name: 'apple-touch-icon.png', size: 180, svg: square },
];

await mkdir(OUT, { recursive: true });
await writeFile(`${OUT}flag.svg`, plain);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const { name, size, svg } of wanted) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await page.screenshot({ path: OUT + name, omitBackground: true });
}
await browser.close();
