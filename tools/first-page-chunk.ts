import { resolve } from 'node:path';

/** As much of what the bundler knows of a module as is needed here. */
interface ModuleInfo {
  readonly importedIds: readonly string[];
}
interface Chunking {
  getModuleInfo(id: string): ModuleInfo | null;
}

/** What the first page is made of: the app itself, and Today. */
const roots = ['main.tsx', 'pages/today-page.tsx'].map((file) =>
  resolve(import.meta.dirname, '../src/web', file),
);

/**
 * Puts what the first page needs into one file instead of fifty: fewer requests, and it compresses better together.
 * What is named here brings along whatever of the libraries it uses.
 */
export function firstPageChunk() {
  let isFirst: Set<string> | null = null;
  return {
    name: (id: string, context: Chunking): string | null => {
      isFirst ??= reachable(context);
      return isFirst.has(id) && !id.includes('/node_modules/') ? 'app' : null;
    },
  };
}

function reachable(context: Chunking): Set<string> {
  const found = new Set<string>();
  const waiting = [...roots];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(context.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}
