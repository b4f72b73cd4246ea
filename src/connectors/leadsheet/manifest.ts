import { text } from 'node:stream/consumers';
import { FileNotReadable, type TableFile } from '../tables/table-file.ts';

/** The file that says of a zip that it is an export of ours. */
export const manifestName = 'leadsheet-export.json';

/** Within an export: the bytes of the files that people attached, each in a folder named by its id. */
export const attachedName = 'files.zip';

/** The form of the export; a newer one is refused by an older Leadsheet. */
export const exportVersion = 1;

interface Manifest {
  readonly version: number;
  readonly rows: Readonly<Record<string, number>>;
  /** The key of the playbook that new deals go by; null where nobody chose one, or an older Leadsheet exported. */
  readonly defaultPlaybook: string | null;
  /** A month, 1 to 12; null where an older Leadsheet exported. */
  readonly fiscalYearStartsIn: number | null;
}

interface WrittenManifest {
  readonly version: number;
  readonly rows: Readonly<Record<string, number>>;
  readonly workspace: { readonly defaultPlaybook?: string | null; readonly fiscalYearStartsIn?: unknown };
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
  const begins = manifest.workspace?.fiscalYearStartsIn;
  return {
    version: manifest.version,
    rows: manifest.rows ?? {},
    defaultPlaybook: manifest.workspace?.defaultPlaybook ?? null,
    fiscalYearStartsIn: typeof begins === 'number' && isMonth(begins) ? begins : null,
  };
}

function isMonth(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= 12;
}

export function lastOf(name: string): string {
  return name.split('/').at(-1) ?? name;
}
