import { writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { itemAt } from './item-at.ts';
import { measureCloseOuts } from './measures/close-outs.ts';
import { measureFolds } from './measures/folds.ts';
import { measureImports } from './measures/imports.ts';
import { measurePages } from './measures/pages.ts';
import { type Measured, ratiosOf, reportOf } from './report.ts';
import { openBench, type Site } from './site.ts';

// npm run bench [-- --quick]
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const extent = values.quick
  ? { sizes: [200, 1000], samples: 60, closeOuts: 40, folds: 5, imports: { deals: 100, rounds: 3 } }
  : { sizes: [1000, 100_000], samples: 400, closeOuts: 300, folds: 20, imports: { deals: 2000, rounds: 3 } };

let last = '';
const say = (line: string) => {
  if (line !== last && process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
  last = line;
};

const bench = await openBench();
let measured: Measured;
try {
  const sites: Site[] = [];
  for (const deals of extent.sizes) sites.push(await bench.addSite(deals, say));
  say('pages');
  const pages = await measurePages(sites, extent.samples);
  say('close-outs');
  const closeOuts = await measureCloseOuts(sites, extent.closeOuts);
  say('imports');
  const imports = await measureImports(sites, extent.imports);
  say('folds');
  const folds = measureFolds(new Date().toISOString(), extent.folds);
  const sizes = sites.map(({ filled }, place) => ({
    deals: filled.dealIds.length,
    facts: filled.facts,
    pages: itemAt(pages, place),
    closeOuts: itemAt(closeOuts, place),
    imports: itemAt(imports, place),
  }));
  measured = { sizes, folds };
} finally {
  await bench.stop();
}
say('');
console.log(reportOf(measured));

const machine = {
  cores: cpus().length,
  processor: cpus()[0]?.model,
  memoryBytes: totalmem(),
  node: process.version,
};
const results = {
  at: new Date().toISOString(),
  quick: values.quick,
  machine,
  ...measured,
  ratios: ratiosOf(measured),
};
await writeFile(new URL('results.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
