import { type ExportRates, measureExport } from './measures/exports.ts';
import { measurePeopleImports, type PeopleImportRates } from './measures/people-imports.ts';
import { measurePeopleLists, type PeopleListTimes } from './measures/people-lists.ts';
import { measureSearches, type SearchTimes } from './measures/searches.ts';
import { fillPeople } from './pipeline/people.ts';
import type { Bench } from './site.ts';

export interface PeopleExtent {
  readonly entries: readonly number[];
  readonly samples: number;
  /** Rows of the smaller of two files of people. */
  readonly importedPeople: number;
}

/** What was measured with so many people, companies, deals and notes to find. */
export interface PeopleSize {
  readonly entries: number;
  /** Contacts a second that are inserted, the last of them. */
  readonly inserted: { readonly kept: number; readonly without: number };
  readonly search: SearchTimes;
  readonly lists: PeopleListTimes;
  readonly export: ExportRates;
}

export interface PeopleMeasured {
  readonly sizes: readonly PeopleSize[];
  /** Into the smallest of the sizes. */
  readonly imports: readonly PeopleImportRates[];
}

/** Everything about people, at each size: what is typed into ⌘K, their lists, the export; then imports. */
export async function measurePeople(
  bench: Bench,
  { entries: sizes, samples, importedPeople }: PeopleExtent,
  say: (line: string) => void,
): Promise<PeopleMeasured> {
  const measured: PeopleSize[] = [];
  let imports: PeopleImportRates[] = [];
  for (const entries of sizes) {
    const site = await bench.addSite(Math.min(entries / 20, 1000), say, `people_${entries}`);
    say(`${entries} entries`);
    const client = await site.connectAsSuperuser();
    const { contacts, ...inserted } = await fillPeople(client, site.seat.workspace.id, entries);
    await client.query('vacuum analyze');
    await client.end();
    say(`${entries} entries: searches`);
    const search = await measureSearches(site, samples);
    say(`${entries} entries: lists`);
    const lists = await measurePeopleLists(site, { contacts, samples: Math.ceil(samples / 40) });
    say(`${entries} entries: export`);
    measured.push({ entries, inserted, search, lists, export: await measureExport(site) });
    if (imports.length > 0) continue;
    say('people imported');
    imports = await measurePeopleImports(site, importedPeople);
  }
  return { sizes: measured, imports };
}
