import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { firstFiles } from './first-page-chunk.ts';
import { type Node, partsOf, treeOf } from './syntax-tree.ts';

const web = resolve(import.meta.dirname, '../src/web');
const [theme, further] = ['theme.css', 'further.css'].map((file) => resolve(web, 'ui', file));
const allSources = 'source("..")';

/** Small things of the first page that are fetched once they are needed, and then look right without another sheet. */
const besides = [
  'features/coach/unread-list.tsx',
  'features/today/news-lines.tsx',
  'features/today/no-moves.tsx',
  'ui/messages.tsx',
  'ui/open-list.tsx',
  'ui/open-menu.tsx',
  'ui/tip.tsx',
];

/**
 * Leaves in the sheet of the first page the classes that are written in its files. Whatever else is fetched brings the
 * sheet with all of them along, and is shown once that is there. While one develops, the first has them all.
 */
export function firstPageStyles(): Plugin {
  const first = reachable([...firstFiles.flatMap(({ begin }) => begin), ...besides]);
  return {
    name: 'first-page-styles',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/web\/.+\.(tsx|css)$/ },
      handler(code, id) {
        if (id === theme) return { code: withSources(code, first), map: null };
        if (id === further || id.endsWith('.css') || first.has(id)) return undefined;
        return { code: `${code}\nimport ${JSON.stringify(further)};\n`, map: null };
      },
    },
  };
}

function withSources(code: string, files: ReadonlySet<string>): string {
  if (!code.includes(allSources))
    throw new Error('The theme has changed: look at how it says where classes are.');
  const sources = [...files].map((file) => `@source ${JSON.stringify(file)};\n`);
  return `${code.replace(allSources, 'source(none)')}\n${sources.join('')}`;
}

/** What these files import, and what that imports, within the app. What is only imported as a type does not count. */
function reachable(begin: readonly string[]): Set<string> {
  const found = new Set<string>();
  const waiting = begin.map((file) => resolve(web, file));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file) || !/\.tsx?$/.test(file)) continue;
    found.add(file);
    waiting.push(...importedBy(file));
  }
  return found;
}

function importedBy(file: string): string[] {
  return partsOf(treeOf(readFileSync(file, 'utf8'), 'tsx')).flatMap((statement) => {
    const { source, importKind, exportKind } = statement as Node &
      Record<'source' | 'importKind' | 'exportKind', unknown>;
    const from = (source as { value?: string } | null | undefined)?.value;
    if (!from?.startsWith('.') || importKind === 'type' || exportKind === 'type') return [];
    return [resolve(dirname(file), from)];
  });
}
