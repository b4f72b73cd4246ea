import type { Plugin } from 'vite';

const stub = '\0no-schemas';

/**
 * Leaves the schemas of the contract out of the web app: the server checks what comes in and what goes out, and the
 * app only needs each operation's name, method and path. Whatever would check something all the same fails at once.
 */
export function noSchemas(): Plugin {
  return {
    name: 'no-schemas',
    enforce: 'pre',
    resolveId: (source) => (source === 'zod' ? stub : undefined),
    load: (id) => (id === stub ? code : undefined),
  };
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
