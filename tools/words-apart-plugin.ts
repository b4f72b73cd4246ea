import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { languages } from '../src/texts/language.ts';
import { edited, type Node, partsOf, treeOf } from './syntax-tree.ts';

/** The nouns that the first page speaks of. One that is missing here is only fetched in every language, as before. */
const firstPage = [
  'dates',
  'from-clients',
  'keys',
  'outbox',
  'pages',
  'proposals',
  'shell',
  'today',
  'ui',
  'undo',
];

const folder = resolve(import.meta.dirname, '../src/texts');
const others = languages.filter((language) => language !== 'en');
const fetching = resolve(folder, 'words-apart.ts');
const words = (language: string) => `\0words-apart-${language}`;

/**
 * Keeps what the first page says in other languages than English in a file for each language. Who reads English need
 * not fetch it; who does not, fetches it before anything is shown.
 */
export function wordsApart(): Plugin {
  return {
    name: 'words-apart',
    apply: 'build',
    resolveId: (source) => (others.map(words).includes(source) ? source : undefined),
    load(id) {
      if (id === fetching) return fetchingCode();
      const language = others.find((one) => id === words(one));
      return language && wordsCode(language);
    },
    transform: {
      filter: { id: new RegExp(`/src/texts/(${firstPage.join('|')})\\.ts(\\?only=\\w+)?$`) },
      handler(code, id) {
        const [, noun = '', only] = /([\w-]+)\.ts(?:\?only=(\w+))?$/.exec(id) ?? [];
        return { code: only ? withOnly(code, only) : withoutOthers(code, noun), map: null };
      },
    },
  };
}

/** What stands in the place of `words-apart.ts`. Without the words of a language, English is said. */
function fetchingCode(): string {
  const fetches = others.map((language) => `${language}: () => import(${JSON.stringify(words(language))})`);
  return `
    const fetches = { ${fetches.join(', ')} };
    const here = {};
    export async function fetchWords(language) {
      if (fetches[language]) here[language] ??= await fetches[language]();
    }
    export const wordsIn = (language, noun, name) => here[language]?.[noun][name][language];
  `;
}

function wordsCode(language: string): string {
  return firstPage
    .map(
      (noun) =>
        `export * as ${JSON.stringify(noun)} from ${JSON.stringify(resolve(folder, `${noun}.ts?only=${language}`))};`,
    )
    .join('\n');
}

/** The messages of a noun in English, and a way to those in the other languages once they are here. */
export function withoutOthers(code: string, noun: string): string {
  const edits = columnsOf(code)
    .filter(({ language }) => language !== 'en')
    .map(({ language, name, start, end }) => ({
      start,
      end,
      text: `get ${language}() { return wordsIn('${language}', '${noun}', '${name}') ?? this.en; }`,
    }));
  return `import { wordsIn } from ${JSON.stringify(fetching)};\n${edited(code, edits)}`;
}

/** The messages of a noun in one language alone. */
export function withOnly(code: string, only: string): string {
  const edits = columnsOf(code)
    .filter(({ language }) => language !== only)
    .map(({ language, start, end }) => ({ start, end, text: `${language}: {}` }));
  return edited(code, edits);
}

interface Column {
  language: string;
  /** The constant that the messages are declared as. */
  name: string;
  start: number;
  end: number;
}

/** Where the messages of each language stand, in each `const name = texts({ … })`. */
function columnsOf(code: string): Column[] {
  const found: Column[] = [];
  const walk = (node: Node) => {
    const call = node.type === 'VariableDeclarator' ? (node.init as Node | null) : null;
    if (call?.type === 'CallExpression' && (call.callee as { name?: string }).name === 'texts') {
      const [declared] = call.arguments as { properties: Node[] }[];
      for (const { key, start, end } of declared?.properties ?? []) {
        const [language, name] = [key, node.id].map((named) => (named as { name: string }).name);
        if (language && name) found.push({ language, name, start, end });
      }
    }
    for (const part of partsOf(node)) walk(part);
  };
  walk(treeOf(code));
  return found;
}
