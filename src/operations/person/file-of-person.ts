import type { SectionToRead } from '#connectors/person/person-page.ts';
import { writePerson } from '#connectors/person/write-person.ts';
import type { getKeptOfPerson as contract } from '#contract/contacts/kept-of-person.ts';
import type { InputOf, OutputOf } from '#contract/operation.ts';
import type { Refusal } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { dayOf } from '#domain/time/calendar.ts';
import { languageOf } from '#texts/language.ts';
import { personColumnsTexts, personTexts } from '#texts/person.ts';
import { sayIn } from '#texts/say.ts';
import { dayLabel } from '../presenting/dates.ts';
import { capitalised } from '../presenting/seen.ts';
import type { World } from '../world.ts';
import { getKeptOfPerson } from './get-kept-of-person.ts';

/** Everything that is kept of a person as one zip, for them to have. */
export async function fileOfPerson(
  world: World,
  input: InputOf<typeof contract>,
): Promise<Result<{ name: string; parts: AsyncIterable<Uint8Array> }, Refusal>> {
  const kept = await getKeptOfPerson(world, input);
  if (!kept.ok) return kept;
  const { name, madeAt } = kept.value;
  const { locale, workspace, actor } = world;
  const say = sayIn(locale, personTexts);
  const day = dayLabel(dayOf(madeAt, actor.zone), { locale, today: '' });
  const page = {
    language: languageOf(locale),
    title: say('title', { name }),
    intro: say('intro', { day, workspace: workspace.name }),
    sections: kept.value.kept.map((section) => sectionToRead(section, locale)),
  };
  return accept({ name: `${name}-${madeAt.slice(0, 10)}.zip`, parts: writePerson(kept.value, page) });
}

type Section = OutputOf<typeof contract>['kept'][number];

function sectionToRead({ of, rows }: Section, locale: string): SectionToRead {
  return {
    title: sayIn(locale, personTexts)(`kept_${of}`),
    entries: rows.map((row) =>
      // Of an entry of a ledger the sentence is enough: the rest of it is for programs.
      [...linesOf(of === 'fact' && row.sentence ? { ...row, data: wordsIn(row.data) } : row)].map(
        ({ column, value }) => ({ label: labelOf(column, locale), value }),
      ),
    ),
  };
}

function labelOf(column: string, locale: string): string {
  if (column in personColumnsTexts.en) {
    return sayIn(locale, personColumnsTexts)(column as keyof typeof personColumnsTexts.en);
  }
  return capitalised(column.replaceAll('_', ' '));
}

/** The words that stand within an entry, which its sentence may shorten. */
function wordsIn(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return null;
  const { quote, words, notes, text, what } = data as Record<string, unknown>;
  return { quote, words, notes, text, what };
}

const isId = /^[0-9a-f]{8}-[0-9a-f]{4}-/;

/** What a row says, without ids and without what is empty; what lies within something is told beside it. */
function* linesOf(row: object): Generator<{ column: string; value: string }> {
  for (const [column, value] of Object.entries(row)) {
    if (value === null || value === '' || value === undefined) continue;
    if (Array.isArray(value)) {
      for (const one of value) yield* linesOf({ [column]: typeof one === 'object' ? valueIn(one) : one });
    } else if (typeof value === 'object') yield* linesOf(value);
    else if (!isId.test(String(value))) yield { column, value: String(value) };
  }
}

/** A way to reach somebody is told by its value, and an address by its parts. */
function valueIn(one: object | null): unknown {
  if (one === null || !('value' in one)) return one;
  return 'label' in one && one.label ? `${String(one.value)} (${String(one.label)})` : one.value;
}
