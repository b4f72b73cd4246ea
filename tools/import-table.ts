/**
 * What each layer may import: other layers, and npm packages. It is the table of docs/architecture.md; change both
 * together. Packages end in `/*` where any subpath or scope member is meant; `node:` stands for Node's own modules.
 */
export interface LayerRule {
  layers: readonly string[];
  packages: readonly string[];
}

const react = ['react', 'react-dom', 'react-dom/*'];
const page = [...react, '@tanstack/react-router', '@tanstack/react-query'];

export const layerRules: Readonly<Record<string, LayerRule>> = {
  domain: { layers: [], packages: ['temporal-polyfill', 'fastest-levenshtein', 'double-metaphone'] },
  contract: { layers: ['domain'], packages: ['zod'] },
  // What is read by people, in every language. A leaf: whoever speaks to them may import it.
  texts: { layers: [], packages: ['intl-messageformat', '@schummar/icu-type-parser'] },
  policy: { layers: ['domain'], packages: [] },
  // Words into facts: pure, but for the model that it carries with it.
  language: {
    layers: ['domain'],
    packages: [
      'double-metaphone',
      'fastest-levenshtein',
      'temporal-polyfill',
      'wink-nlp',
      'wink-eng-lite-web-model',
      'chrono-node',
      'chrono-node/*',
    ],
  },
  store: { layers: ['domain'], packages: ['kysely', 'pg', 'uuid', 'node:'] },
  connectors: {
    layers: ['domain', 'contract'],
    packages: [
      'chardet',
      'iconv-lite',
      'csv-parse',
      'csv-stringify',
      'csv-stringify/sync',
      'yauzl',
      'sax',
      'yazl',
      'nodemailer',
      'ical-generator',
      'node-ical',
      'postal-mime',
      '@kenjiuno/msgreader',
      'media-captions',
      'file-type',
      '@aws-sdk/client-s3',
      '@aws-sdk/lib-storage',
      'html-to-text',
      'email-reply-parser',
      'email-forward-parser',
      'chrono-node',
      'mammoth',
      'unpdf',
      'ai',
      '@ai-sdk/openai-compatible',
      'request-filtering-agent',
      'ipaddr.js',
      'standardwebhooks',
      'zod',
      'temporal-polyfill',
      'node:',
    ],
  },
  operations: {
    layers: ['domain', 'contract', 'policy', 'store', 'language', 'connectors', 'texts'],
    // Chance and ids for the sample workspace alone; operations are handed theirs.
    packages: ['pure-rand', 'uuid'],
  },
  // The page of the client, written on the server: from a roadmap to a document, and nothing else.
  roadmap: {
    layers: ['domain', 'contract', 'texts'],
    packages: [...react, 'pdfkit', 'ical-generator', 'node:'],
  },
  server: {
    layers: ['domain', 'contract', 'operations', 'policy', 'store', 'texts', 'roadmap'],
    packages: [
      'fastify',
      '@fastify/*',
      'zod',
      'kysely',
      'pg',
      'better-auth',
      '@better-auth/*',
      'rate-limiter-flexible',
      'range-parser',
      'content-disposition',
      'uuid',
      'temporal-polyfill',
      'node:',
    ],
  },
  mcp: { layers: ['contract', 'operations'], packages: ['@modelcontextprotocol/sdk', 'zod', 'node:'] },
  // The command line speaks to the server over HTTP, and asks `main` to start, stop, back up and restore it.
  cli: { layers: ['contract', 'main'], packages: ['commander', 'uuid', 'zod', 'node:'] },
  'web/ui': {
    layers: ['texts'],
    packages: [...react, 'react-aria-components', '@internationalized/date'],
  },
  'web/features': {
    layers: ['domain', 'contract', 'texts', 'web/ui', 'web/api'],
    packages: [...page, 'uuid'],
  },
  // How the web app speaks to the server, and shows a write while it is under way.
  'web/api': {
    layers: ['contract', 'domain', 'texts', 'web/ui'],
    packages: [...page, 'uuid', 'idb-keyval', 'csv-stringify/browser/esm/sync', 'write-excel-file/browser'],
  },
  'web/pages': {
    layers: ['domain', 'contract', 'texts', 'web/ui', 'web/api', 'web/features'],
    packages: page,
  },
  // Lets the app open without a network; knows its files and nothing of what they show.
  'web/worker': { layers: [], packages: ['workbox-core', 'workbox-precaching', 'workbox-routing'] },
  // The entry of the web app: it only puts the pages into the document.
  web: { layers: ['texts', 'web/ui', 'web/api', 'web/pages', 'web/features'], packages: page },
  main: {
    layers: [
      'domain',
      'contract',
      'policy',
      'operations',
      'language',
      'store',
      'connectors',
      'server',
      'mcp',
    ],
    packages: ['kysely', 'pg', 'tar', 'uuid', 'node:'],
  },
};

/** Tests may use these besides what their layer may. */
export const testPackages = [
  'vitest',
  'fast-check',
  'playwright-core',
  'pg',
  'smtp-server',
  '@20minutes/s3rver',
  'ical.js',
  'pdfkit',
  'postal-mime',
  '@kenjiuno/msgreader/*',
  'yazl',
  'standardwebhooks',
  'temporal-polyfill',
  'node:',
];

/** Nothing in the domain may ask the clock or chance: the caller hands in what is needed. */
export const forbiddenInDomain: readonly { pattern: RegExp; what: string }[] = [
  { pattern: /\bnew Date\b|\bDate\s*\(/, what: 'new Date()' },
  { pattern: /\bDate\s*\.\s*(now|parse|UTC)\b/, what: 'Date.now()' },
  { pattern: /\bTemporal\s*\.\s*Now\b/, what: 'Temporal.Now' },
  { pattern: /\bMath\s*\.\s*random\b/, what: 'Math.random()' },
  { pattern: /\bcrypto\s*\.\s*(randomUUID|getRandomValues)\b/, what: 'crypto randomness' },
  { pattern: /\bperformance\s*\.\s*now\b/, what: 'performance.now()' },
];
