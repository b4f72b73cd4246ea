import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openBench } from '../site.ts';
import { measureWeb } from './measure-web.ts';

// The web alone, with the web app as it was built last: node tools/run.mjs bench/web/main.ts [--deals 1000]
const { values } = parseArgs({ options: { deals: { type: 'string', default: '100000' } } });

const bench = await openBench(resolve('dist/web'));
try {
  const site = await bench.addSite(Number(values.deals), (line) => console.error(line));
  console.log(JSON.stringify(await measureWeb(site), null, 2));
} finally {
  await bench.stop();
}
