import { writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { measureCloseOuts } from './measures/close-outs.ts';
import { measureFolds } from './measures/folds.ts';
import { measureImports } from './measures/imports.ts';
import { measurePages } from './measures/pages.ts';
import { type Measured, ratiosOf, reportOf } from './report.ts';
import { openBench } from './site.ts';

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
const all: Measured[] = [];
try {
  for (const deals of extent.sizes) {
    await bench.withSite(
      deals,
      async (site) => {
        say(`${deals} deals: pages`);
        const pages = await measurePages(site, extent.samples);
        say(`${deals} deals: close-outs`);
        const closeOuts = await measureCloseOuts(site, extent.closeOuts);
        say(`${deals} deals: folds`);
        const folds = measureFolds(site.now(), extent.folds);
        say(`${deals} deals: imports`);
        const imports = await measureImports(site, extent.imports);
        all.push({ deals, facts: site.filled.facts, pages, closeOuts, folds, imports });
      },
      say,
    );
  }
} finally {
  await bench.stop();
}
say('');
console.log(reportOf(all));

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
  measured: all,
  ratios: ratiosOf(all),
};
await writeFile(new URL('results.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
