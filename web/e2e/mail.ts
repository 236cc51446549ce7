import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';

/** The folder that the server of this run writes its mails to. */
const FOLDER = join(process.env.E2E_DATA ?? '', 'mail');

/** The address that the one button of a mail leads to. Waits until the mail was sent. */
export async function linkIn(subject: string, to: string): Promise<string> {
  const find = async () => (await mails()).find((mail) => mail.subject === subject && mail.to === to);
  await expect.poll(find, { message: `“${subject}” to ${to}`, timeout: 15_000 }).toBeDefined();
  const [link] = (await find())?.text.match(/^https?:\S+$/m) ?? [];
  if (!link) throw new Error(`“${subject}” has no link`);
  return link;
}

export async function subjectsTo(address: string): Promise<string[]> {
  return (await mails()).filter((mail) => mail.to === address).map((mail) => mail.subject);
}

async function mails() {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.eml'));
  return Promise.all(files.map(async (file) => parse(await readFile(join(FOLDER, file), 'utf8'))));
}

/** As much of a mail as these tests read: two headers and the plain text, which comes quoted-printable. */
function parse(mail: string) {
  const header = (name: string) => mail.match(new RegExp(`^${name}: (.*)$`, 'm'))?.[1]?.trim() ?? '';
  const text = mail.split(/^Content-Type: text\/plain.*\r?\n.*\r?\n\r?\n/m)[1]?.split(/^--/m)[0] ?? '';
  return {
    subject: header('Subject'),
    to: header('To'),
    text: text
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      .replace(/\r/g, ''),
  };
}
