import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';
import { isPlainMessage } from '../src/texts/plain-message.ts';
import { edited, type Node, partsOf, treeOf } from './syntax-tree.ts';

const noParser = '@formatjs/icu-messageformat-parser/no-parser.js';

/** Reads the messages of `src/texts` while building, so that the app carries no reader of messages and reads none. */
export function readyMessages(): Plugin {
  return {
    name: 'ready-messages',
    apply: 'build',
    config: () => ({
      resolve: { alias: [{ find: /^@formatjs\/icu-messageformat-parser$/, replacement: noParser }] },
    }),
    transform: {
      filter: { id: /\/src\/texts\/[\w-]+\.ts(\?only=\w+)?$/ },
      handler(code) {
        if (!/\btexts\(/.test(code)) return undefined;
        const edits = messagesIn(treeOf(code)).map(({ start, end, value }) => ({
          start,
          end,
          text: JSON.stringify(parse(String(value))),
        }));
        return { code: edited(code, edits), map: null };
      },
    },
  };
}

/** The messages with gaps or marks, wherever they stand within `texts({ … })`. */
function messagesIn(tree: Node): Node[] {
  const found: Node[] = [];
  const walk = (node: Node, isWithin: boolean) => {
    const callee = node.callee as { name?: string } | undefined;
    const within = isWithin || (node.type === 'CallExpression' && callee?.name === 'texts');
    if (node.type === 'Property' && within) {
      const value = node.value as Node;
      if (value.type === 'Literal' && typeof value.value === 'string' && !isPlainMessage(value.value)) {
        found.push(value);
        return;
      }
    }
    for (const part of partsOf(node)) walk(part, within);
  };
  walk(tree, false);
  return found;
}
