import { resolve } from 'node:path';

/** As much of what the bundler knows of a module as is needed here. */
interface ModuleInfo {
  readonly importedIds: readonly string[];
}
interface Chunking {
  getModuleInfo(id: string): ModuleInfo | null;
}

/** In which file what these begin goes, with all that they import: what an earlier one has is not in a later one. */
export const firstFiles: readonly { readonly name: string; readonly begin: readonly string[] }[] = [
  // What the first page is made of: the app itself, and Today.
  { name: 'app', begin: ['main.tsx', 'pages/today-page.tsx'] },
  // What stands on Today for some, one file for each.
  { name: 'from-clients', begin: ['pages/from-clients.tsx'] },
  { name: 'whose-day', begin: ['features/today/whose-day.tsx'] },
];

const web = resolve(import.meta.dirname, '../src/web');

/**
 * Puts what the first page needs into one file instead of fifty: fewer requests, and it compresses better together.
 * What is named here brings along whatever of the libraries it uses.
 */
export function firstPageChunk() {
  let fileOf: Map<string, string> | null = null;
  return {
    debugName: 'first page',
    name: (id: string, context: Chunking): string | null => {
      fileOf ??= filesByModule(context);
      return id.includes('/node_modules/') ? null : (fileOf.get(id) ?? null);
    },
  };
}

function filesByModule(context: Chunking): Map<string, string> {
  const found = new Map<string, string>();
  for (const { name, begin } of firstFiles) {
    const waiting = begin.map((file) => resolve(web, file));
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (found.has(id)) continue;
      found.set(id, name);
      waiting.push(...(context.getModuleInfo(id)?.importedIds ?? []));
    }
  }
  return found;
}
