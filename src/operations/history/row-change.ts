import type { RowChange } from '#contract/ledger/row-change.ts';
import type { CustomField, FieldNoun } from '#domain/address-book/fields/custom-field.ts';
import { loadNames } from '#store/deals/names.ts';
import { listCustomFields } from '#store/fields/custom-fields.ts';
import type { TrailRow } from '#store/history/history-rows.ts';
import { listTagRows } from '#store/tags/tags.ts';
import { historyTexts } from '#texts/history.ts';
import { type Say, sayIn } from '#texts/say.ts';
import { capitalised, listed } from '../presenting/seen.ts';
import type { World } from '../world.ts';
import { peopleNamed, toldBeside } from './row-beside.ts';
import { changedFields } from './row-fields.ts';

/** What the ids in a trail stand for. */
interface Known {
  readonly fields: ReadonlyMap<string, CustomField>;
  readonly tags: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
}

export interface Telling extends Known {
  readonly noun: FieldNoun;
  readonly say: Say<(typeof historyTexts)['en']>;
  readonly who: { readonly name: string; readonly you: 'yes' | 'no' };
}

/** Lines of the trail of a company, a person or a deal, each as a sentence with what it changed. */
export async function shownChanges(
  world: World,
  noun: FieldNoun,
  rows: readonly TrailRow[],
): Promise<RowChange[]> {
  const known = rows.length === 0 ? nothingKnown : await knownOf(world, noun, rows);
  const say = sayIn(world.locale, historyTexts);
  return rows.map((row) => {
    const { auditId: id, at, memberId, memberName } = row;
    const by = memberId === null || memberName === null ? null : { id: memberId, name: memberName };
    const who = {
      name: by?.name ?? say('nobody'),
      you: by?.id === world.actor.memberId ? ('yes' as const) : ('no' as const),
    };
    return { id, at, by, ...told(row, { ...known, noun, say, who }) };
  });
}

const nothingKnown: Known = { fields: new Map(), tags: new Map(), people: new Map() };

async function knownOf({ tx, workspace }: World, noun: FieldNoun, rows: readonly TrailRow[]): Promise<Known> {
  const [fields, tags, people] = await Promise.all([
    listCustomFields(tx, workspace.id, { noun, evenRemoved: true }),
    listTagRows(tx, workspace.id),
    loadNames(tx, workspace.id, rows.flatMap(peopleNamed), []),
  ]);
  return {
    fields: new Map(fields.map((field) => [field.fieldId, field])),
    tags: new Map(tags.map(({ tagId, name }) => [tagId, name])),
    people: new Map([...people].map(([id, { name }]) => [id, name])),
  };
}

type Told = Pick<RowChange, 'text' | 'fields'>;

function told(row: TrailRow, telling: Telling): Told {
  if (row.noun === 'relation' || row.noun === 'file') {
    return { text: toldBeside(row, telling), fields: [] };
  }
  const { act, before, after } = row;
  const { noun, say, who, tags } = telling;
  const plainly = (text: string): Told => ({ text, fields: [] });
  const tag = { ...who, tag: tags.get(String(after?.tagId)) ?? '…' };
  switch (act) {
    case 'created':
      return plainly(say('created', { ...who, noun }));
    case 'changed':
      return toldFields(before ?? {}, after ?? {}, telling);
    case 'removed':
      return plainly(say('removed', { ...who, noun }));
    case 'restored':
      return plainly(say('restored', { ...who, noun }));
    case 'import taken back':
      return plainly(say('importTakenBack', who));
    case 'merged':
      return plainly(say('merged', who));
    case 'merge taken back':
      return plainly(say('mergeTakenBack', who));
    case 'moved':
      return { ...toldFields(before ?? {}, after ?? {}, telling), text: say('moved', who) };
    case 'move taken back':
      return plainly(say('moveTakenBack', who));
    case 'job written down':
      return plainly(say('jobWritten', who));
    case 'job removed':
      return plainly(say('jobRemoved', who));
    case 'fields filled in':
      return toldValues(valuesIn(before), valuesIn(after), telling);
    case 'tag put on':
      return plainly(say('tagPutOn', tag));
    case 'tag taken off':
      return plainly(say('tagTakenOff', tag));
    default:
      return plainly(say('otherwise', who));
  }
}

type Row = Readonly<Record<string, unknown>>;

function toldFields(before: Row, after: Row, { noun, say, who }: Telling): Told {
  const changes = changedFields(noun, before, after);
  const labels = changes.map(({ field }) => say('field', { field }));
  if (labels.length === 0) return { text: say('changedNothing', { ...who, noun }), fields: [] };
  return {
    text: say('changed', { ...who, fields: listed(labels, say.locale) }),
    fields: changes
      .filter((change) => change.field !== 'parent')
      .map((change) => ({
        label: capitalised(say('field', { field: change.field })),
        before: change.before,
        after: change.after,
      })),
  };
}

const valuesIn = (row: Row | null): Row =>
  typeof row?.values === 'object' && row.values !== null ? (row.values as Row) : {};

/** What stands in fields of the workspace; those that are gone for good are passed over. */
function toldValues(before: Row, after: Row, { fields, say, who }: Telling): Told {
  const changes = [...fields.values()]
    .map((field) => ({
      label: field.label,
      before: valueAsRead(field, before[field.fieldId]),
      after: valueAsRead(field, after[field.fieldId]),
    }))
    .filter((change) => change.before !== change.after);
  if (changes.length === 0) return { text: say('otherwise', who), fields: [] };
  const labels = changes.map(({ label }) => label);
  return { text: say('filledIn', { ...who, fields: listed(labels, say.locale) }), fields: changes };
}

function valueAsRead({ kind, options }: CustomField, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (kind === 'choice' || kind === 'choices') {
    const chosen: unknown[] = Array.isArray(value) ? value : [value];
    return options
      .filter(({ optionId }) => chosen.includes(optionId))
      .map(({ label }) => label)
      .join(', ');
  }
  if (typeof value === 'object') return Object.values(value).join(' ');
  return typeof value === 'boolean' ? (value ? '✓' : '✗') : String(value);
}
