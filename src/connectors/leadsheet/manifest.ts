import { text } from 'node:stream/consumers';
import { FileNotReadable, type TableFile } from '../tables/table-file.ts';

/** The file that says of a zip that it is an export of ours. */
export const manifestName = 'leadsheet-export.json';

/** The form of the export; a newer one is refused by an older Leadsheet. */
export const exportVersion = 1;

interface Manifest {
  readonly version: number;
  readonly rows: Readonly<Record<string, number>>;
  /** The key of the playbook that new deals go by; null where nobody chose one, or an older Leadsheet exported. */
  readonly defaultPlaybook: string | null;
}

interface WrittenManifest {
  readonly version: number;
  readonly rows: Readonly<Record<string, number>>;
  readonly workspace: { readonly defaultPlaybook?: string | null };
}

/** What an export says of itself, or undefined where the files are none. */
export async function manifestOf(files: readonly TableFile[]): Promise<Manifest | undefined> {
  const file = files.find(({ name }) => lastOf(name) === manifestName);
  if (!file) return undefined;
  let manifest: Partial<WrittenManifest>;
  try {
    manifest = JSON.parse(await text(await file.open())) as Partial<WrittenManifest>;
  } catch {
    throw new FileNotReadable(`${file.name} is damaged. Please export again.`);
  }
  if (typeof manifest.version !== 'number' || manifest.version > exportVersion) {
    throw new FileNotReadable('This export was made by a newer Leadsheet. Please update this one first.');
  }
  return {
    version: manifest.version,
    rows: manifest.rows ?? {},
    defaultPlaybook: manifest.workspace?.defaultPlaybook ?? null,
  };
}

export function lastOf(name: string): string {
  return name.split('/').at(-1) ?? name;
}
