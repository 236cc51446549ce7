import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

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
