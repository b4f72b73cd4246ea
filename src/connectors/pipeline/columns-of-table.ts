import type { ImportNoun } from '#contract/imports/mapping.ts';
import { type Field, matchColumns } from '../tables/fields.ts';
import { headerKey } from '../tables/header-key.ts';
import { hiddenOfDynamics } from './dynamics.ts';
import { withoutBrackets } from './header-in-brackets.ts';
import { behindDash } from './nouns-in-words.ts';
import { numberedKeys } from './numbered-headers.ts';
import { withNamesInParts } from './person-names.ts';

/** Which columns fill which fields of a table of this noun. */
export function columnsOfTable(
  header: readonly string[],
  noun: ImportNoun | null,
  fields: readonly Field[],
): Record<string, string> {
  const numbered = numberedKeys(header, noun);
  return withNamesInParts(header, noun, (columns) =>
    matchColumns(columns, fields, (one) => numbered(one) ?? keysOf(one, noun)),
  );
}

/** CRMs put the noun before the name: `Deal - Title`, `Opportunity Name`, `Pipeline stage`. */
export function keysOf(header: string, noun: ImportNoun | null): string[] {
  const key = headerKey(header);
  const bare = behindDash(header, noun);
  // Of the columns that Dynamics hides the first has the id, and of columns known by one word the first is taken.
  const hidden = hiddenOfDynamics.test(header) ? ['id'] : [];
  const keys = [key, ...(bare === undefined ? [] : [headerKey(bare)]), ...hidden];
  if (noun !== 'deals') return [...keys, ...withoutBrackets(header).map(headerKey)];
  return keys.flatMap((one) => [
    one,
    ...prefixes
      .filter((prefix) => one.startsWith(prefix) && !ofPipelines.has(one))
      .map((prefix) => one.slice(prefix.length)),
  ]);
}

/** What the pipeline itself is called, and no deal in it. */
const ofPipelines: ReadonlySet<string> = new Set([
  'pipelinename',
  'pipelineid',
  'dealpipelinename',
  'dealpipelineid',
]);

const prefixes = ['deals', 'deal', 'opportunity', 'opp', 'oppty', 'pipeline', 'crm'];
