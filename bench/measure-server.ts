import { itemAt } from './item-at.ts';
import { measureCloseOuts } from './measures/close-outs.ts';
import { measureFolds } from './measures/folds.ts';
import { measureImports } from './measures/imports.ts';
import { measureLists } from './measures/lists.ts';
import { measureLongFolds } from './measures/long-folds.ts';
import { measurePages } from './measures/pages.ts';
import { measureReadings } from './measures/readings.ts';
import type { Measured } from './report.ts';
import type { Site } from './site.ts';

export interface ServerExtent {
  readonly samples: number;
  readonly closeOuts: number;
  readonly folds: number;
  readonly imports: { readonly deals: number; readonly rounds: number };
}

/** What the server takes for its answers, at each size in turn. */
export async function measureServer(
  sites: readonly Site[],
  extent: ServerExtent,
  say: (line: string) => void,
): Promise<Measured> {
  say('pages');
  const pages = await measurePages(sites, extent.samples);
  say('lists');
  const lists = await measureLists(sites, Math.ceil(extent.samples / 10));
  say('close-outs');
  const closeOuts = await measureCloseOuts(sites, extent.closeOuts);
  say('imports');
  const imports = await measureImports(sites, extent.imports);
  say('folds');
  const folds = measureFolds(new Date().toISOString(), extent.folds);
  const longFolds = measureLongFolds(extent.folds);
  say('words');
  const readings = measureReadings(extent.folds);
  const sizes = sites.map(({ filled }, place) => ({
    deals: filled.dealIds.length,
    facts: filled.facts,
    pages: itemAt(pages, place),
    lists: itemAt(lists, place),
    closeOuts: itemAt(closeOuts, place),
    imports: itemAt(imports, place),
  }));
  return { sizes, folds, longFolds, readings };
}
