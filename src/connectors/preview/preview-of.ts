import type { ImportPreview } from '#contract/imports/import-shape.ts';
import type { ImportMapping, ImportNoun } from '#contract/imports/mapping.ts';
import type { CustomField } from '#domain/address-book/fields/custom-field.ts';
import { productMeant } from '../pipeline/spelling.ts';
import { kindOfColumn } from '../values/kind-of-values.ts';
import { readNumber } from '../values/written-amount.ts';
import { readBirthday, readDate } from '../values/written-date.ts';
import { isBookkeeping } from './bookkeeping.ts';
import { fieldsOf, hasExtras, type OpenedFile } from './opened-file.ts';
import { offeredFields } from './own-fields.ts';
import type { Scan } from './scan.ts';
import type { DateColumn } from './written-columns.ts';

const mostShown = 300;
/** What nobody expects to bring deals. */
const withoutDeals: ReadonlySet<string> = new Set(['cards', 'calendar', 'mails']);

/** What the person sees before they decide. */
export function previewOf(
  opened: readonly OpenedFile[],
  seen: Scan,
  mapping: ImportMapping,
  fields: readonly CustomField[],
): ImportPreview {
  return {
    files: opened.map((one) => fileOf(one, seen, mapping, fields)),
    stages: byCount(seen.stages).map(([stage, deals]) => ({ stage, deals })),
    roles: byCount(seen.roles).map(([role, people]) => ({ role, people })),
    owners: [...seen.owners]
      .map(([owner, { name, deals }]) => ({ owner, name: seen.names.get(owner) || name, deals }))
      .sort((one, other) => other.deals - one.deals || one.name.localeCompare(other.name)),
    dates: seen.dates.map((column) => ({
      file: column.file,
      header: column.header,
      written: writtenAs(column, mapping),
      example: column.example,
      reads:
        (column.isBirthday
          ? readBirthday(column.example, mapping.dateOrder)
          : readDate(column.example, mapping.dateOrder)?.day) ?? '',
    })),
    numbers: seen.numbers.map(({ file, header, example }) => ({
      ...{ file, header, example },
      reads: readNumber(example, mapping.decimalMark) ?? 0,
    })),
    currencies: [...seen.currencies].sort(),
    warnings: [...warningsOf(seen, mapping)],
  };
}

function fileOf(
  { file, format, form, header, asSalesforce, asPipeline }: OpenedFile,
  seen: Scan,
  mapping: ImportMapping,
  fields: readonly CustomField[],
) {
  const own = mapping.files.find(({ name }) => name === file.name);
  const noun = own?.noun ?? null;
  const proposed = mapping.source === 'salesforce' ? asSalesforce : asPipeline;
  const fieldOf = new Map(Object.entries(own?.columns ?? {}).map(([field, column]) => [column, field]));
  const samples = seen.samples.get(file.name);
  const cards = seen.cards.get(file.name);
  const cells = seen.firstCells.get(file.name);
  const written = file.rows ? undefined : seen.written.get(file.name);
  const offersFields = format === 'table' && noun !== null && hasExtras.has(noun);
  const column = (header: string, samples: readonly string[]) => ({
    header,
    field: (noun !== null && fieldOf.get(header)) || null,
    samples: [...samples],
  });
  return {
    name: file.name,
    noun,
    format,
    why: noun === proposed.noun ? proposed.why : noun === null ? 'You left it out.' : 'You said what it is.',
    rows: seen.rows.get(file.name) ?? 0,
    ...(noun === null ? { rowsLeftOut: seen.rowsLeftOut.get(file.name) ?? 0 } : {}),
    bytes: file.bytes,
    encoding: form.encoding,
    delimiter: form.delimiter,
    ...(written
      ? {
          written: {
            mark: form.mark ?? false,
            breakInLine: written.breakInLine,
            samples: written.samples,
          },
        }
      : {}),
    columns: cards
      ? [...cards.properties].map(([property, { samples }]) => column(property, samples))
      : header.map((one, place) => ({
          ...column(one, samples?.[place] ?? []),
          ...(isBookkeeping(one) ? { bookkeeping: true as const } : {}),
          ...(offersFields ? { holds: kindOfColumn(one, cells?.[place] ?? []) } : {}),
        })),
    fields: [
      ...fieldsOf(mapping.source, noun).map(({ field, label, required }) => ({ field, label, required })),
      ...(offersFields ? offeredFields(noun, fields) : []),
    ],
  };
}

function* warningsOf(seen: Scan, mapping: ImportMapping): Generator<string> {
  const nouns = new Set(mapping.files.map(({ noun }) => noun));
  if (mapping.files.every(({ noun }) => noun === null)) {
    yield 'None of these files is one that we know. Say what each of them is about, and which column is what.';
  } else if (
    !nouns.has('deals') &&
    mapping.files.some(({ noun }) => noun !== null && !withoutDeals.has(noun))
  )
    yield 'There is no file of deals among these: accounts and people are imported, and no deal.';
  for (const { name, noun, columns } of mapping.files) {
    if (noun !== null && seen.rows.get(name) === 0) yield `${name} has a header and no row below it.`;
    for (const { field, label, required } of fieldsOf(mapping.source, noun)) {
      if (required && !(field in columns))
        yield `In ${name} no column fills ${label}, without which no row can be used.`;
    }
  }
  const unclear = seen.dates.filter(
    ({ forms }) => forms.has('day or month first') && !forms.has('day first') && !forms.has('month first'),
  );
  const shown = seen.dates.some(({ forms }) => forms.has('day first') || forms.has('month first'));
  if (unclear.length > 0 && !shown) {
    yield `Dates such as ${unclear[0]?.example} can be read in two ways. They are read as ${mapping.dateOrder}.`;
  }
  for (const { file, header, forms, unreadable } of seen.dates) {
    if (forms.has('day first') && forms.has('month first')) {
      yield `In ${file} some dates under ${header} have the day first and some the month. Those that can be read in two ways are read as ${mapping.dateOrder}.`;
    }
    if (unreadable > 0) {
      yield `In ${file} not every cell under ${header} is a date: ${unreadable} cannot be read. A date such as 2027-01-31 is always understood.`;
    }
  }
  const unsure = seen.numbers.find(({ marks }) => marks.either > 0);
  if (unsure && seen.numbers.every(({ marks }) => marks['.'] === 0 && marks[','] === 0)) {
    const read = readNumber(unsure.example, mapping.decimalMark);
    yield `Numbers such as ${unsure.example} under ${unsure.header} can be read in two ways. This one is read as ${read}.`;
  }
  for (const [written, meant] of seen.respelled) yield `"${written}" is read as "${meant}".`;
  for (const written of seen.productsNamed) {
    const meant = productMeant(written, seen.products)?.name ?? written;
    if (meant !== written) yield `The product "${written}" is read as "${meant}".`;
  }
  const unnamed = [...seen.owners.keys()].some((owner) => !seen.names.has(owner));
  if (mapping.source === 'salesforce' && unnamed && !nouns.has('members')) {
    yield 'There is no User file: owners are only known by their ids. Say below who they are, or their deals have no owner.';
  }
  if (nouns.has('calendar')) {
    yield 'A meeting becomes a conversation of the open deal that most of its people are in, by their e-mails. Past ones with people of no deal are noted on each of them; others are left out, and counted.';
  }
  if (nouns.has('mails')) {
    yield 'A mail becomes a touch of the open deal that most of its people are in; of people in no deal it is noted on each of them. It counts once, however often it lies in these files or came before.';
  }
  if (nouns.has('activities')) {
    yield 'Calls, meetings and notes go to the deal that they name, or to the only deal of their company. Others are noted on their person or their company; what is still to be done and of no deal is left out, and counted.';
  }
  yield* missingPeople(seen, mapping, nouns);
  const strangers = [...seen.keepers].filter(([key]) => !mapping.owners[key] && !seen.owners.has(key));
  if (strangers.length > 0) {
    const names = strangers.map(([key, { name }]) => seen.names.get(key) || name);
    yield `Who looks after people and companies there, and is no member here: ${namesOf(names)}. Those come without an owner; once they are members, the same files bring it.`;
  }
  yield* missingObjects(mapping, nouns);
  if (mapping.source === 'salesforce' && nouns.has('roles') && !nouns.has('contacts')) {
    yield 'There is no Contact file: contact roles can only be used for contacts that came with an earlier import.';
  }
  if (seen.stages.size > mostShown) {
    yield `The column taken for the stage has ${seen.stages.size} different values; is it the right one?`;
  }
  const deals = [...seen.stages.values()].reduce((sum, count) => sum + count, 0);
  if (seen.deletedDeals > 0)
    yield `Deals that are deleted in the other system, and are left out: ${seen.deletedDeals}.`;
  if (seen.withoutAccount > 0 && nouns.has('deals')) {
    yield seen.withoutAccount >= deals
      ? 'No deal names an account. They come without one.'
      : `Deals that name no account: ${seen.withoutAccount}. They come without one; it can be added to each.`;
  }
  if (seen.openWithoutValue > 0 && seen.openWithoutValue < deals) {
    yield `Deals that have no value: ${seen.openWithoutValue}.`;
  }
  const idle = [...seen.sellers].filter(([id]) => !seen.owners.has(id)).map(([, name]) => name);
  if (nouns.has('deals') && idle.length > 0 && idle.length < seen.sellers.size) {
    yield `Colleagues in these files who own no deal: ${namesOf(idle)}. They become members all the same.`;
  }
}

/** Deals that name an account or an owner who is nowhere come without, and that is said before. */
function* missingPeople(
  seen: Scan,
  mapping: ImportMapping,
  nouns: ReadonlySet<string | null>,
): Generator<string> {
  if (mapping.source !== 'salesforce') return;
  const strangers = [...seen.accountsNamed].filter(([id]) => !seen.accounts.has(id));
  const [first] = strangers;
  if (first) {
    const deals = strangers.reduce((sum, [, one]) => sum + one.deals, 0);
    yield `Deals whose account is not in these files: ${deals}, the first with ${first[0]} (${first[1].place}). Unless it came with an earlier import they come without it; send the Account file that holds it as well.`;
  }
  const nobody = [...seen.owners].filter(([owner]) => !seen.names.has(owner) && !mapping.owners[owner]);
  if (nouns.has('members') && nobody.length > 0) {
    const deals = nobody.reduce((sum, [, one]) => sum + one.deals, 0);
    yield `Deals whose owner is not in the User file: ${deals}, such as those of ${nobody[0]?.[0]}. Say below who they are, or their deals have no owner.`;
  }
}

/** What a whole export of Salesforce has. */
const usualObjects: readonly (readonly [ImportNoun, string])[] = [
  ['accounts', 'Account'],
  ['contacts', 'Contact'],
  ['deals', 'Opportunity'],
  ['roles', 'OpportunityContactRole'],
  ['tasks', 'Task'],
  ['events', 'Event'],
  ['members', 'User'],
];

/** Who sends a part of an export is told once what is not in it; one object alone is sent on purpose. */
function* missingObjects(
  { source, files }: ImportMapping,
  nouns: ReadonlySet<string | null>,
): Generator<string> {
  const missing = usualObjects.filter(([noun]) => !nouns.has(noun)).map(([, object]) => object);
  if (source !== 'salesforce' || files.length < 2 || missing.length === 0) return;
  yield `Not among these files: ${missing.join(', ')}. What stands in them stays behind, unless it came with an earlier import.`;
}

const mostNamed = 5;

function namesOf(names: readonly string[]): string {
  const named = names.slice(0, mostNamed).join(', ');
  return names.length > mostNamed ? `${named} and ${names.length - mostNamed} more` : named;
}

function writtenAs({ forms }: DateColumn, { dateOrder }: ImportMapping): string {
  const told = [...forms].map((form) => (form === 'day or month first' ? dateOrder : form));
  return [...new Set(told)].join(', ');
}

function byCount(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts]
    .sort((one, other) => other[1] - one[1] || one[0].localeCompare(other[0]))
    .slice(0, mostShown);
}
