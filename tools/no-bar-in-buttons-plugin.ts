import type { Plugin } from 'vite';

const bar = /import\s*\{\s*ProgressBarContext as ([\w$]+)\s*\}\s*from\s*"\.\/ProgressBar\.mjs";/;
const creator = /createContext as ([\w$]+)/;

/**
 * Buttons of the library bring a progress bar along, and with it number formats and labels, for an app that shows a
 * bar inside a button. Ours shows a turning circle there, so the first page need not fetch any of it.
 */
export function noBarInButtons(): Plugin {
  return {
    name: 'no-bar-in-buttons',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /react-aria-components\/dist\/private\/Button\.mjs$/ },
      handler(code) {
        const context = bar.exec(code)?.[1];
        const createContext = creator.exec(code)?.[1];
        if (!context || !createContext)
          throw new Error('Buttons have changed: look at how they import the progress bar.');
        return { code: `${code.replace(bar, '')}\nconst ${context} = ${createContext}(null);\n`, map: null };
      },
    },
  };
}
