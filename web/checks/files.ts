import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

export const ROOT = join(import.meta.dirname, '../');

export interface SourceFile {
  /** From the root of the web app: "src/ui/Button/index.tsx". */
  path: string;
  text: string;
}

/** Every file under a folder whose name ends in one of the endings. */
export function filesIn(folder: string, ...endings: string[]): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(ROOT, path), text: readFileSync(path, 'utf8') }));
}

/** What a source imports of ours when it is loaded, from the root of the web app; types cost nothing. */
function imported({ path, text }: SourceFile): string[] {
  return [...text.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^'"]*?from\s+)?'([^']+)'/gm)].flatMap(
    ([, to = '']) => {
      if (to.startsWith('@/')) return [to.replace('@/', 'src/')];
      return to.startsWith('.') ? [normalize(join(dirname(path), to))] : [];
    },
  );
}

/** The sources that come before any page can show: all that the entry imports, and what that imports. */
export function firstLoad(): string[] {
  const sources = new Map(filesIn('src', '.ts', '.tsx').map((file) => [file.path, file]));
  const found = new Set<string>();
  const follow = (path: string) => {
    const file = ['.ts', '.tsx', '/index.ts', '/index.tsx']
      .map((end) => sources.get(path + end))
      .find(Boolean);
    if (!file || found.has(file.path)) return;
    found.add(file.path);
    imported(file).forEach(follow);
  };
  follow('src/main');
  return [...found];
}
