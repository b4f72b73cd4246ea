import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { keepResults } from './keep-results.ts';
import { measurePeople, type PeopleMeasured } from './measure-people.ts';
import { measureServer } from './measure-server.ts';
import { peopleGoals, peopleReport } from './people-report.ts';
import { type Measured, ratiosOf, reportOf } from './report.ts';
import { openBench, type Site } from './site.ts';
import { measureWeb, type WebTimes } from './web/measure-web.ts';
import { webGoals, webReport } from './web/web-report.ts';

// npm run bench [-- --quick] [--only server|web|people]
const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } },
});
const { quick, only } = values;
if (only !== undefined && only !== 'server' && only !== 'web' && only !== 'people')
  throw new Error('There is --only server, --only web and --only people.');
const extent = quick
  ? {
      sizes: [200, 1000],
      samples: 60,
      closeOuts: 40,
      folds: 5,
      imports: { deals: 100, rounds: 3 },
      visits: 3,
      entries: [1000, 10_000],
      importedPeople: 500,
    }
  : {
      sizes: [1000, 100_000],
      samples: 400,
      closeOuts: 300,
      folds: 20,
      imports: { deals: 2000, rounds: 3 },
      visits: 9,
      entries: [1000, 100_000, 1_000_000],
      importedPeople: 10_000,
    };

let last = '';
const say = (line: string) => {
  if (line !== last && process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
  last = line;
};

const bench = await openBench(resolve('dist/web'));
let server: Measured | null = null;
let web: WebTimes | null = null;
let people: PeopleMeasured | null = null;
try {
  const sites: Site[] = [];
  // The web is measured at the largest.
  const sizes = only === 'people' ? [] : extent.sizes;
  for (const deals of only === 'web' ? sizes.slice(-1) : sizes) sites.push(await bench.addSite(deals, say));
  const largest = sites.at(-1);
  // First, while nothing was closed out or imported yet.
  if ((only === undefined || only === 'web') && largest) web = await measureWeb(largest, extent, say);
  if (only === undefined || only === 'server') server = await measureServer(sites, extent, say);
  if (only === undefined || only === 'people') people = await measurePeople(bench, extent, say);
} finally {
  await bench.stop();
}
say('');
if (server) console.log(reportOf(server));
if (server && web) console.log('');
if (web) console.log(webReport(web));
if (people) console.log(`\n${peopleReport(people)}`);
await keepResults(quick, {
  ...(server ? { server: { ...server, ratios: ratiosOf(server) } } : {}),
  ...(people ? { people: { ...people, goals: peopleGoals(people) } } : {}),
  ...(web ? { web: { ...web, goals: webGoals(web) } } : {}),
});
