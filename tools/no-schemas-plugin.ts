import type { Plugin } from 'vite';
import { type Edit, edited, type Node, partsOf, treeOf } from './syntax-tree.ts';

const stub = '\0no-schemas';

/**
 * Leaves the schemas of the contract out of the web app: the server checks what comes in and what goes out, and the
 * app only needs each operation's name, method and path. Whatever would check something all the same fails at once.
 */
export function noSchemas(): Plugin[] {
  return [
    {
      name: 'no-schemas',
      enforce: 'pre',
      resolveId: (source) => (source === 'zod' ? stub : undefined),
      load: (id) => (id === stub ? code : undefined),
    },
    {
      name: 'no-schemas-in-the-contract',
      apply: 'build',
      transform: {
        filter: { id: /\/src\/contract\/.+\.ts$/ },
        handler: (module) => ({ code: edited(module, editsIn(treeOf(module))), map: null }),
      },
    },
  ];
}

const code = `
const checks = /^(safeParse|parse|safeParseAsync|parseAsync|options)$/;
const anything = new Proxy(() => anything, {
  get: (_, name) => {
    if (checks.test(String(name))) throw new Error('The app carries no schemas: the server checks.');
    return anything;
  },
  apply: () => anything,
});
export const z = anything;
`;

/** What of an operation is for the server and its documentation alone. */
const forServer = new Set(['summary', 'access', 'input', 'output', 'refusals']);

function editsIn(tree: Node): Edit[] {
  return partsOf(tree)
    .map((statement) => (statement.declaration as Node | null) ?? statement)
    .filter((statement) => statement.type === 'VariableDeclaration')
    .flatMap((statement) => (statement.declarations as Node[]).map(({ init }) => init as Node | null))
    .flatMap((init) => (init ? editsOf(init) : []));
}

function editsOf(init: Node): Edit[] {
  const callee = init.callee as { name?: string } | undefined;
  if (callee?.name === 'operation') {
    const [contract] = init.arguments as Node[];
    return ((contract?.properties ?? []) as Node[])
      .filter(({ key }) => forServer.has((key as { name?: string } | undefined)?.name ?? ''))
      .map(({ start, end }) => ({ start, end, text: '...{}' }));
  }
  const isFunction = init.type === 'ArrowFunctionExpression' || init.type === 'FunctionExpression';
  return !isFunction && mentionsSchema(init) ? [{ start: init.start, end: init.end, text: 'z' }] : [];
}

const mentionsSchema = (node: Node): boolean =>
  (node.type === 'Identifier' && node.name === 'z') || partsOf(node).some(mentionsSchema);
