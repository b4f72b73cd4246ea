import { parseAst } from 'vite';

/** What of a syntax tree is looked at here. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [part: string]: unknown;
}

export const treeOf = (code: string, language: 'js' | 'tsx' = 'js'): Node =>
  parseAst(code, { lang: language }) as unknown as Node;

export function partsOf(node: Node): Node[] {
  return Object.values(node)
    .flatMap((part) => (Array.isArray(part) ? part : [part]))
    .filter((part): part is Node => typeof part === 'object' && part !== null && 'type' in part);
}

export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The code with its edits made, which do not overlap. */
export function edited(code: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((one, other) => other.start - one.start)
    .reduce((made, { start, end, text }) => made.slice(0, start) + text + made.slice(end), code);
}
