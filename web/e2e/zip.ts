import { inflateRawSync } from 'node:zlib';

const ENTRY = 0x02014b50;
const DEFLATED = 8;

/** The files of an archive by name, as text: as much of the format as the server's own archives use. */
export function unzip(zip: Buffer): Record<string, string> {
  const files: Record<string, string> = {};
  // The list of the files is the last thing: 22 bytes tell where it begins.
  for (let at = zip.readUInt32LE(zip.length - 6); zip.readUInt32LE(at) === ENTRY; ) {
    const method = zip.readUInt16LE(at + 10);
    const size = zip.readUInt32LE(at + 20);
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field)) as number[];
    const header = zip.readUInt32LE(at + 42);
    const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    const raw = zip.subarray(start, start + size);
    const bytes = method === DEFLATED ? inflateRawSync(raw) : raw;
    files[zip.toString('utf8', at + 46, at + 46 + (name ?? 0))] = bytes.toString('utf8');
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}
