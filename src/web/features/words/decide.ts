import { type CellValue, isEmpty } from '#domain/meeting/meeting-cell.ts';
import type { MeetingEntries, MeetingNoun } from '#domain/meeting/meeting-entries.ts';
import { type EntryWrite, entriesOfProposal, type RecordAtHand } from '#domain/words/entries-of-proposal.ts';
import { keptOfEntry } from '#domain/words/kept-of-entry.ts';
import { type Answered, withAnswer } from '#domain/words/open-question.ts';
import { type KindToBe, mayBeOther, proposalAs } from '#domain/words/proposal-as.ts';
import { quoteOf } from '#domain/words/review-state.ts';
import { idWithin } from '../../api/record/planned-asks.ts';
import { whoBegins } from '../../api/vague/said-in-line.ts';
import type { Found, WordsOf } from './words-context.ts';

/** What takes a decision back. */
export type Undo = () => void;

type Known = RecordAtHand['known'];

/**
 * What somebody says of it with accepting it: that it is another kind, that it is a second one beside what it would move,
 * or whose it is, where that was asked.
 */
export type SaidOfIt = KindToBe | 'second one' | Answered;

/** What decides where something that was found goes. */
export const recordAtHand = ({ record, page, kinds, there }: WordsOf, known: Known): RecordAtHand => ({
  idFor: (what) => idWithin(record.of.conversationId, what),
  entry: (noun, id) => record.entry(noun, id),
  ids: (noun) => record.ids(noun),
  present: page.score.people.filter((person) => person.present).map((person) => person.contactId),
  ...{ there, known, kinds },
});

/**
 * Writes what was found where the seller would have typed it, and remembers that it was accepted, with what they say of
 * it.
 */
export function accept(
  of: WordsOf,
  found: Found,
  known: Known,
  said?: SaidOfIt,
): { into: EntryWrite; undo: Undo } {
  const taken = takenAs(found, said, (words) => whoBegins(words, peopleAround(of, known)));
  const atHand = recordAtHand(of, known);
  const undos: Undo[] = [];
  if (isAnswer(said) && 'newcomer' in said) undos.push(joins(of, atHand, said.newcomer));
  const writes = entriesOfProposal(taken, atHand);
  const [into] = writes;
  undos.push(
    ...writes.map((entry) => write(of, entry, entry === into ? alwaysThere(of, taken, into) : null)),
  );
  if (into.noun === 'person') undos.push(...nameInLines(of, into.id, into.fields.name ?? ''));
  decide(of, found, {
    ...{
      taken: 'accepted',
      into: `${into.noun}/${into.id}`,
      is: taken.what === found.what ? '' : taken.what,
    },
    ...keptOfEntry(into.noun, into.fields),
  });
  return {
    into,
    undo: () => {
      for (const undo of undos.toReversed()) undo();
      decide(of, found, { taken: null });
    },
  };
}

const isAnswer = (said: SaidOfIt | undefined): said is Answered => typeof said === 'object';

/** Whoever is named there and known to nobody comes into the deal. */
const joins = (of: WordsOf, { idFor }: RecordAtHand, name: string): Undo =>
  write(of, { noun: 'person', id: idFor(`newcomer ${name}`), fields: { name } });

/** Everybody whose name a line may begin with. */
const peopleAround = ({ record, page }: WordsOf, known: Known) => [
  ...new Map(
    [
      ...page.score.people.map(({ contactId, name }) => ({ id: contactId, label: name })),
      ...known.map(({ contactId, name }) => ({ id: contactId, label: name })),
      ...record.ids('person').map((id) => ({ id, label: record.entry('person', id).name ?? '' })),
    ].map((person) => [person.id, person]),
  ).values(),
];

function takenAs(
  found: Found,
  said: SaidOfIt | undefined,
  beginner: (words: string) => string | null,
): Found {
  if (said === undefined) return found;
  if (isAnswer(said)) return withAnswer(found, said);
  if (said !== 'second one') {
    if (!mayBeOther(found)) return found;
    const other = proposalAs(found, said);
    // What was taken for ours has nobody of theirs; whoever begins the sentence does it.
    const contactId = said === 'commitment' && !other.who ? beginner(quoteOf(found)) : null;
    return contactId ? withAnswer(other, { contactId }) : other;
  }
  const { moves: _, ...second } = found as Extract<Found, { moves?: object | undefined }>;
  return second;
}

/** It is not so, or it is not worth recording: it stays left out for everybody, and when the same is read again. */
export function leaveOut(of: WordsOf, found: Found): Undo {
  decide(of, found, { taken: 'rejected', due: dayNamed(found) });
  return () => decide(of, found, { taken: null });
}

/** The same words name another day where they are said anew. */
function dayNamed(found: Found): string | null {
  if ('due' in found) return found.due;
  return found.what === 'next conversation' ? found.day : null;
}

/** Takes back what was decided about it at any time: what it had become goes with it. */
export function reconsider(of: WordsOf, found: Found): void {
  const { record } = of;
  const { taken, into = '' } = record.entry('found', found.id);
  const [noun, id = ''] = into.split('/') as [MeetingNoun, string];
  const unsaid = alwaysThere(of, found, { noun }) ?? asTyped(of, found, noun, id);
  if (taken === 'accepted' && unsaid) changeEntry(record, noun, id, unsaid);
  else if (taken === 'accepted') record.takeOut(noun, id);
  decide(of, found, { taken: null });
}

type Fields = Readonly<Record<string, CellValue>>;

/**
 * What stands in the form whether or not anything is said of it, with nothing said of it: what was planned to be asked,
 * what was open before, and the next conversation. It is emptied, where all else is taken out.
 */
function alwaysThere({ there }: WordsOf, found: Found, { noun }: Pick<EntryWrite, 'noun'>): Fields | null {
  if (noun === 'next') return { kind: null, startsAt: null, when: '', participants: [...there] };
  if (noun === 'settled') return { what: null, due: null, when: '' };
  if (noun === 'promisekept') return { kept: false };
  if (noun === 'promisemoved') return { due: null, when: '' };
  const isPlanned = noun === 'ask' && found.what === 'ask' && found.askId !== null;
  return isPlanned ? { result: null, reason: null, words: '', reviewOn: null } : null;
}

/** Of a line that somebody typed and this completed, their words and whom they named stay. */
function asTyped({ record }: WordsOf, found: Found, noun: MeetingNoun, id: string): Fields | null {
  if (noun !== 'line' && noun !== 'promise') return null;
  const isOwn = id === idWithin(record.of.conversationId, `found ${found.id}`);
  if (isOwn || (noun === 'line' && record.entry('line', id).askId)) return null;
  return noun === 'line' ? { due: null, when: '', quote: '' } : { due: null, when: '' };
}

const changeEntry = (record: WordsOf['record'], noun: MeetingNoun, id: string, fields: Fields): void =>
  (record.change.bind(record) as (noun: MeetingNoun, id: string, fields: Fields) => void)(noun, id, fields);

const undecided = { into: '', is: '', source: '', side: '', who: '', act: '', due: null } as const;

/** The decision is kept, with its sentence and how that was heard. */
function decide({ record }: WordsOf, found: Found, decision: Partial<MeetingEntries['found']>) {
  const { heard, what } = found;
  const source = decision.taken ? (heard?.source ?? '') : '';
  const side = decision.taken ? (heard?.side ?? '') : '';
  const fields = { ...undecided, what, quote: quoteOf(found), source, side, ...decision } as const;
  const before = record.entry('found', found.id);
  // What says nothing and never did is no field; what was left out in an earlier reading waits here again.
  const isTakenUp = (field: string) => field === 'taken' && found.leftOut === true;
  const changed = Object.entries(fields).filter(
    ([field, value]) => field in before || isTakenUp(field) || !isEmpty(value),
  );
  record.change('found', found.id, Object.fromEntries(changed));
}

/** Writes an entry; `unsaid` is what it says with nothing said of it, where it is always there. */
function write(
  { record }: WordsOf,
  { noun, id, fields }: Pick<EntryWrite, 'noun' | 'id'> & { readonly fields: object },
  unsaid: Fields | null = null,
): Undo {
  const wasThere = record.ids(noun).includes(id);
  const before = record.entry(noun, id) as Fields;
  changeEntry(record, noun, id, fields as Fields);
  record.putBack(noun, id);
  return () => {
    if (!wasThere && !unsaid) return record.takeOut(noun, id);
    const restored = Object.keys(fields).map((field) => [field, before[field] ?? unsaid?.[field] ?? null]);
    changeEntry(record, noun, id, Object.fromEntries(restored));
  };
}

/** Lines in which their name was only typed are theirs now. */
function nameInLines(of: WordsOf, contactId: string, name: string): Undo[] {
  const { record } = of;
  return record
    .ids('line')
    .filter((id) => {
      const line = record.entry('line', id);
      return !line.contactId && line.who?.trim().toLowerCase() === name.trim().toLowerCase();
    })
    .map((id) => write(of, { noun: 'line', id, fields: { contactId, who: '' } }));
}
