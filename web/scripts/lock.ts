// Completes package-lock.json. A registry that holds the packages of some platforms only makes npm leave the others
// out of the lock, and `npm ci` then refuses it everywhere. Run after every change of the dependencies.
import { readFile, writeFile } from 'node:fs/promises';

interface Entry {
  version?: string;
  optional?: boolean;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
  resolved?: string;
}

const PATH = new URL('../package-lock.json', import.meta.url);
const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const CPUS = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];
const EXACT = /^\d+\.\d+\.\d+[\w.-]*$/;

const lock: { packages: Record<string, Entry> } = JSON.parse(await readFile(PATH, 'utf8'));

/** "lightningcss-linux-arm64-musl": what a package runs on stands in its name. */
function platform(name: string): Pick<Entry, 'os' | 'cpu' | 'libc'> {
  const words = name.split(/[/-]/);
  const pick = (known: string[]) => known.filter((word) => words.includes(word));
  const libc = words.includes('musl') ? ['musl'] : [];
  return Object.fromEntries(
    Object.entries({ os: pick(SYSTEMS), cpu: pick(CPUS), libc }).filter(([, list]) => list.length > 0),
  );
}

for (const [path, entry] of Object.entries(lock.packages)) {
  delete entry.resolved;
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    if (path === '' || lock.packages[key] || !EXACT.test(version)) continue;
    lock.packages[key] = { version, ...platform(name), ...(entry.dev && { dev: true }), optional: true };
  }
}

const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
await writeFile(PATH, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
