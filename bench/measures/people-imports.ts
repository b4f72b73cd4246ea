import type { ExportFile } from '../pipeline/salesforce-export.ts';
import type { Site } from '../site.ts';
import { caller } from './http.ts';
import { copyFiles, importFiles } from './imports.ts';

export interface PeopleImportRates {
  readonly rows: number;
  readonly importPerSecond: number;
  /** COPY of the file's rows into a table of text. */
  readonly copyPerSecond: number;
  /** The most memory that the server held meanwhile, in bytes. */
  readonly memory: number;
}

/** (d) People of a CSV that are imported in a second, and the memory that takes: of so many rows, and of ten times as many. */
export async function measurePeopleImports(site: Site, rows: number): Promise<PeopleImportRates[]> {
  const api = caller(site.token);
  const rates: PeopleImportRates[] = [];
  for (const count of [rows, rows * 10]) {
    const files = [peopleFile(count)];
    const copy = await copyFiles(site, files);
    await site.memory.beginAnew();
    const { milliseconds } = await importFiles(api, site, files);
    rates.push({
      rows: count,
      importPerSecond: (count * 1000) / milliseconds,
      copyPerSecond: (count * 1000) / copy,
      memory: await site.memory.peak(),
    });
  }
  api.close();
  return rates;
}

/** Four of a company; nobody of one file is in a file of another length. */
function peopleFile(count: number): ExportFile {
  return {
    name: 'contacts.csv',
    headers: ['First Name', 'Last Name', 'Company', 'Job Title', 'Email', 'Phone', 'City', 'Country'],
    rows: Array.from({ length: count }, (_, place) => [
      `Given${place % 977}`,
      `Family${place}of${count}`,
      `Company ${count}-${place >> 2}`,
      'Plant manager',
      `g${place}@company${count}-${place >> 2}.example`,
      `+353 1 ${String(1_000_000 + place)}`,
      'Cork',
      'Ireland',
    ]),
  };
}
