import type { SectionToRead } from '#connectors/person/person-page.ts';
import { type FileOfTheirs, writePerson } from '#connectors/person/write-person.ts';
import type { getKeptOfPerson as contract } from '#contract/contacts/kept-of-person.ts';
import type { InputOf, OutputOf } from '#contract/operation.ts';
import type { Refusal } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { dayOf } from '#domain/time/calendar.ts';
import { languageOf } from '#texts/language.ts';
import { personColumnsTexts, personTexts } from '#texts/person.ts';
import { sayIn } from '#texts/say.ts';
import { keyOf } from '../files/file-store.ts';
import { dayAndTime, dayLabel } from '../presenting/dates.ts';
import { capitalised } from '../presenting/seen.ts';
import type { World } from '../world.ts';
import { getKeptOfPerson } from './get-kept-of-person.ts';

/** Everything that is kept of a person as one zip, for them to have. */
export async function fileOfPerson(
  world: World,
  input: InputOf<typeof contract>,
): Promise<Result<{ name: string; parts: AsyncIterable<Uint8Array> }, Refusal>> {
  // It is for somebody else: what the one who takes it out did is told by their name.
  const actor = { ...world.actor, memberId: nobodysId };
  const kept = await getKeptOfPerson({ ...world, actor }, input);
  if (!kept.ok) return kept;
  const { name, madeAt } = kept.value;
  const { locale, workspace } = world;
  const say = sayIn(locale, personTexts);
  const reading = { locale, zone: actor.zone, today: '' };
  const day = dayLabel(dayOf(madeAt, actor.zone), reading);
  const page = {
    language: languageOf(locale),
    title: say('title', { name }),
    intro: say('intro', { day, workspace: workspace.name }),
    sections: kept.value.kept.map((section) => sectionToRead(section, reading)),
  };
  const files = filesOfTheirs(world, kept.value.kept);
  return accept({ name: `${name}-${madeAt.slice(0, 10)}.zip`, parts: writePerson(kept.value, page, files) });
}

/** Their files and their photo, each under a name of its own. What lies in the bin is told, and is not handed out. */
function filesOfTheirs({ files, workspace }: World, kept: readonly Section[]): FileOfTheirs[] {
  const rows = kept.find(({ of }) => of === 'stored_file')?.rows ?? [];
  return rows
    .filter(({ noun, removed_at }) => noun === 'contact' && removed_at === null)
    .map(({ file_id, name }, place) => ({
      name: `${place + 1}-${String(name).replace(/[^\p{L}\p{N}._ -]+/gu, '-')}`,
      async open() {
        const bytes = await files.open(keyOf(workspace.id, String(file_id)));
        if (!bytes) throw new Error(`the bytes of file ${String(file_id)} are not there`);
        return bytes;
      },
    }));
}

const nobodysId = '00000000-0000-0000-0000-000000000000';

type Reading = Parameters<typeof dayAndTime>[1];
type Section = OutputOf<typeof contract>['kept'][number];
type Row = Section['rows'][number];

function sectionToRead(section: Section, reading: Reading): SectionToRead {
  const { locale } = reading;
  return {
    title: sayIn(locale, personTexts)(`kept_${section.of}`),
    entries: section.rows.map((row) =>
      [...linesOf(asRead(section.of, row), reading)].map(({ column, value }) => ({
        label: labelOf(column, locale),
        value,
      })),
    ),
  };
}

function labelOf(column: string, locale: string): string {
  if (column in personColumnsTexts.en) {
    return sayIn(locale, personColumnsTexts)(column as keyof typeof personColumnsTexts.en);
  }
  return capitalised(column.replaceAll('_', ' '));
}

/** As much of a row as somebody reads; the rest of it is for programs. */
function asRead(of: Section['of'], row: Row): Row {
  if (of === 'contact') {
    // Both stand among the ways to reach them as well.
    const { email: _, phone: __, ...rest } = row;
    return rest;
  }
  if (of === 'stakeholder') return { deal: row.deal, roles: row.roles };
  if (of !== 'fact') return row;
  const { happened_at, deal, sentence, data } = row;
  return { happened_at, deal, sentence, ...wordsBeside(String(sentence), data) };
}

/** The words of an entry that its sentence does not have. */
function wordsBeside(sentence: string, data: unknown): Row {
  if (typeof data !== 'object' || data === null) return {};
  const { quote, words, notes, text, note, reason } = data as Row;
  const said = Object.entries({ quote, words, notes, text, note, reason });
  return Object.fromEntries(said.filter(([, one]) => typeof one === 'string' && !sentence.includes(one)));
}

const isId = /^[0-9a-f]{8}-[0-9a-f]{4}-/;
const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
/** For programs alone. */
const isLeftOut = (column: string) => ['noun', 'sequence', 'revision', 'by_kind'].includes(column);

/** What a row says, without ids and without what is empty; what lies within something is told beside it. */
function* linesOf(row: object, reading: Reading): Generator<{ column: string; value: string }> {
  for (const [column, value] of Object.entries(row)) {
    if (value === null || value === '' || typeof value === 'boolean' || isLeftOut(column)) continue;
    if (Array.isArray(value)) {
      const plain = value.map(valueIn).filter((one) => typeof one !== 'object');
      const shown = plain.filter((one) => !isId.test(String(one))).join(', ');
      if (shown !== '') yield { column, value: shown };
      for (const one of value.map(valueIn)) if (isRow(one)) yield* linesOf(one, reading);
    } else if (isRow(value)) yield* linesOf(value, reading);
    else if (value !== undefined && !isId.test(String(value))) {
      yield {
        column,
        value: isInstant.test(String(value)) ? dayAndTime(String(value), reading) : String(value),
      };
    }
  }
}

const isRow = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A way to reach somebody is told by its value, and an address by its parts. */
function valueIn(one: unknown): unknown {
  if (!isRow(one) || !('value' in one)) return one;
  return 'label' in one && one.label ? `${String(one.value)} (${String(one.label)})` : one.value;
}
