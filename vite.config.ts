import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { appManifests } from './tools/app-manifests-plugin.ts';
import { firstPageChunk } from './tools/first-page-chunk.ts';
import { firstPageStyles } from './tools/first-page-styles-plugin.ts';
import { noBarInButtons } from './tools/no-bar-in-buttons-plugin.ts';
import { noSchemas } from './tools/no-schemas-plugin.ts';
import { readyMessages } from './tools/ready-messages-plugin.ts';
import { serviceWorker } from './tools/service-worker-plugin.ts';
import { wordsApart } from './tools/words-apart-plugin.ts';

/** Puts a compressed copy beside each text file of the build, so that no request pays for it. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      const texts = Object.keys(bundle).filter((name) => /\.(js|css|html|svg)$/.test(name));
      await Promise.all(
        texts.map(async (name) => {
          const path = join(dir, name);
          const bytes = await readFile(path);
          await writeFile(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }));
          await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes));
        }),
      );
    },
  };
}

/** The controls bring their own few words in thirty languages. Those that we do not speak stay out of the app. */
function onlyOurLanguages(): Plugin {
  const others = /react-(?:aria|stately)\/dist\/private\/intl\/\w+\/(?!en-US|de-DE)[\w-]+\.mjs$/;
  return {
    name: 'only-our-languages',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (others.test(id) ? 'export default {}' : undefined),
  };
}

export default defineConfig({
  root: 'src/web',
  plugins: [
    noSchemas(),
    noBarInButtons(),
    readyMessages(),
    wordsApart(),
    react(),
    firstPageStyles(),
    tailwindcss(),
    onlyOurLanguages(),
    appManifests(),
    serviceWorker(),
    compressed(),
  ],
  resolve: {
    // React brings it along by now; what stands in for it where it did not stays out.
    alias: [
      {
        find: /^use-sync-external-store\/shim\/with-selector(\.js)?$/,
        replacement: 'use-sync-external-store/with-selector.js',
      },
      { find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'react' },
    ],
  },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // Every browser that reads es2022 fetches modules beforehand by itself.
    modulePreload: { polyfill: false },
    // The first page is one file on purpose; what it may weigh is measured, compressed, by the bench.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: { codeSplitting: { groups: [firstPageChunk()] } },
      // Whoever starts the product for the first time on a slow machine need not read how long our plugins took.
      checks: { bundlerTimings: false },
    },
    // light-dark() as it is written: every browser that has es2022 and is still looked after knows it.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4780' } },
});
