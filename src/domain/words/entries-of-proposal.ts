import type { Evidence } from '../ledger/facts.ts';
import type { MeetingEntries, MeetingNoun } from '../meeting/meeting-entries.ts';
import type { NamedPerson, Proposal } from './proposal.ts';
import { recordedAct } from './quoted-act.ts';
import { speaksOf } from './speaks-of.ts';
import { titleAlone } from './title-alone.ts';
import { deedWritten, type Entries, type WrittenDeed } from './written-already.ts';

/** Fields that are written into one entry of a conversation's record. */
export type EntryWrite = {
  [Noun in MeetingNoun]: {
    readonly noun: Noun;
    readonly id: string;
    readonly fields: Partial<MeetingEntries[Noun]>;
  };
}[MeetingNoun];

/** What of the record and the deal decides where a proposal goes. */
export interface RecordAtHand extends Entries {
  /** Ids that every device draws alike. */
  idFor(what: string): string;
  /** Who is in the deal. */
  readonly present: readonly string[];
  /** Who took part in the conversation. */
  readonly there: readonly string[];
  /** Others whom the account is known to have. */
  readonly known: readonly {
    readonly contactId: string;
    readonly name: string;
    readonly title: string | null;
  }[];
  /** What the playbook asks for. */
  readonly kinds: readonly { readonly id: string; readonly label: string }[];
}

/**
 * What accepting a proposal writes into the record of its conversation: where a seller would have typed it. The first of
 * the entries is the one that it becomes; others are people who join with it.
 */
export function entriesOfProposal(proposal: Proposal, record: RecordAtHand): [EntryWrite, ...EntryWrite[]] {
  const own = record.idFor(`found ${proposal.id}`);
  const quote = proposal.quotes.map(({ text }) => text).join(' … ');
  switch (proposal.what) {
    case 'commitment': {
      const { who, due, when, done, missing, moves } = proposal;
      if (moves) return [{ noun: 'settled', id: moves.id, fields: { what: 'moved', due, when: '' } }];
      const person = missing.includes('who') ? nobody : personOf(who, record);
      const fields = {
        ...person.fields,
        ...{ what: actOf(proposal) ?? quote, due, when: due ? '' : (when ?? ''), quote },
        ...{ evidence: evidenceOf(proposal), kept: done, notAnAct: false },
        ...(proposal.replaces ? { replaces: proposal.replaces.id } : {}),
      };
      const begun = lineBegunByYes(record, person.fields.contactId);
      const written = begun === undefined ? deedWritten(proposal, record) : null;
      if (written?.isLess) return [{ noun: 'line', ...completed(written, fields) }, ...person.also];
      return [{ noun: 'line', id: begun ?? own, fields }, ...person.also];
    }
    case 'non-commitment': {
      const { who, act, due, when, missing } = proposal;
      const person = missing.includes('who') ? nobody : personOf(who, record);
      const fields = {
        ...person.fields,
        ...{ what: act ?? quote, due, when: due ? '' : (when ?? ''), quote },
        // Whatever else it names: it was not a yes.
        ...{ evidence: evidenceOf(proposal), kept: false },
        notAnAct: missing.length === 0 || act === null,
      };
      const written = deedWritten(proposal, record);
      if (written?.isLess) return [{ noun: 'line', ...completed(written, fields) }, ...person.also];
      return [{ noun: 'line', id: own, fields }, ...person.also];
    }
    case 'promise': {
      const { who, due, when, moves } = proposal;
      if (moves) return [{ noun: 'promisemoved', id: moves.id, fields: { due, when: '' } }];
      const memberId = who !== null && 'memberId' in who ? who.memberId : '';
      const what = actOf(proposal) ?? quote;
      const fields = { contactId: '', memberId, what, due, when: due ? '' : (when ?? '') };
      const written = deedWritten(proposal, record);
      return [{ noun: 'promise', ...(written?.isLess ? completed(written, fields) : { id: own, fields }) }];
    }
    case 'kept': {
      const { what, id } = proposal.of;
      if (what === 'promise') return [{ noun: 'promisekept', id, fields: { kept: true } }];
      return [{ noun: 'settled', id, fields: { what: 'kept', due: null, when: '' } }];
    }
    case 'ask': {
      const { who, wording, askId, answer, maybe, reviewOn, answerWords } = proposal;
      const person = personOf(who, record);
      const said = {
        // What was not understood is not “no answer yet”: whoever was there says which it is.
        result: answer ?? (proposal.unanswered ? ('no answer' as const) : null),
        reason: answer === 'maybe' ? maybe : null,
        words: answerWords ?? '',
        reviewOn,
      };
      if (askId) return [{ noun: 'ask', id: askId, fields: said }];
      const contactId = person.fields.contactId || (who === null ? whoWasAsked(record, quote) : '');
      // "Could Sunita join us next time" asks for no Time: of which kind it is, if of any, is for whoever asked to say.
      const asked = { contactId, kind: '', as: 'other' as const, wording };
      return [{ noun: 'ask', id: own, fields: { ...asked, ...said } }, ...person.also];
    }
    case 'concern': {
      const person = personOf(proposal.who, record);
      const contactId = person.fields.contactId || (proposal.who === null ? onlyOne(record) : '');
      return [{ noun: 'concern', id: own, fields: { contactId, text: proposal.text } }, ...person.also];
    }
    case 'request': {
      const person = personOf(proposal.who, record);
      const contactId = person.fields.contactId || (proposal.who === null ? onlyOne(record) : '');
      const fields = { what: proposal.of, contactId, asked: true };
      return [{ noun: 'request', id: record.idFor(`request ${proposal.of}`), fields }, ...person.also];
    }
    case 'next conversation': {
      const { startsAt, when, who } = proposal;
      const people = who.map((one) => personOf(one, record));
      const named = people.flatMap(({ fields }) => fields.contactId || []);
      const fields = {
        ...{ kind: 'conversation' as const, startsAt, when: startsAt ? '' : when },
        ...(named.length > 0 ? { participants: [...new Set(named)] } : {}),
      };
      return [{ noun: 'next', id: 'next', fields }, ...people.flatMap(({ also }) => also)];
    }
    case 'person': {
      const known = withName(proposal.called, record);
      const title = titleAlone(proposal.title) ?? known?.title ?? '';
      const fields = { name: proposal.called, title, known: known !== undefined };
      return [{ noun: 'person', id: known?.contactId ?? own, fields }];
    }
    case 'framing': {
      const kind = kindNamed(proposal.topic, quote, record) ?? '';
      return [{ noun: 'topic', id: own, fields: { kind, framing: proposal.framing } }];
    }
  }
}

/** How one knows of it: what the client wrote is in writing, and our own notes of it are not their words. */
function evidenceOf({ heard }: Proposal): Evidence {
  if (heard?.source === 'notes') return 'said';
  const isWritten = heard?.side === 'client' && (heard.source === 'mail' || heard.source === 'chat');
  return isWritten ? 'written' : 'quoted';
}

/** As it goes on record, where it is read by itself. */
const actOf = ({ act, when }: { readonly act: string | null; readonly when: string | null }) =>
  act === null ? null : recordedAct(act, when);

interface PersonNamed {
  readonly contactId: string;
  readonly who: string;
}

interface PersonFields {
  readonly fields: PersonNamed;
  /** Whoever of the account joins the deal by it. */
  readonly also: readonly EntryWrite[];
}

const nobody: PersonFields = { fields: { contactId: '', who: '' }, also: [] };

/** Somebody of the client's by their id, or by the name that is typed where they are nobody's contact yet. */
function personOf(who: NamedPerson | null, record: RecordAtHand): PersonFields {
  if (who === null || 'memberId' in who) return nobody;
  if ('called' in who) {
    const cameUp = record
      .ids('person')
      .find((id) => isSameName(record.entry('person', id).name ?? '', who.called));
    return { fields: { contactId: cameUp ?? '', who: cameUp ? '' : who.called }, also: [] };
  }
  const { contactId } = who;
  const fields = { contactId, who: '' };
  if (record.present.includes(contactId) || record.ids('person').includes(contactId)) {
    return { fields, also: [] };
  }
  const one = record.known.find((each) => each.contactId === contactId);
  if (!one) return nobody;
  const joins = { name: one.name, title: one.title ?? '', known: true };
  return { fields, also: [{ noun: 'person', id: contactId, fields: joins }] };
}

interface DeedFields extends Partial<PersonNamed> {
  readonly contactId: string;
  readonly what: string;
  readonly due: string | null;
  readonly when: string;
}

/** What was written says as much as it says; what it lacks is what was found. */
function completed<Fields extends DeedFields>({ id, entry }: WrittenDeed, found: Fields) {
  const { contactId = '', who = '' } = entry;
  const isNamed = contactId !== '' || who.trim() !== '';
  const { due, when } = entry.due ? { due: entry.due, when: '' } : found;
  const named = { contactId, ...('who' in found ? { who } : {}) };
  return { id, fields: { ...found, what: entry.what ?? found.what, due, when, ...(isNamed ? named : {}) } };
}

/** A yes began a line that waits for its words: the commitment that follows it is that line. */
function lineBegunByYes(record: RecordAtHand, contactId: string): string | undefined {
  return record.ids('line').find((id) => {
    const { askId = '', what = '', when = '', quote = '', ...line } = record.entry('line', id);
    const isFree = askId !== '' && what + when + quote === '';
    return isFree && (contactId === '' || line.contactId === contactId);
  });
}

/** Whose it is where nobody is named: with one person in the deal theirs, and else for whoever was there to say. */
function onlyOne({ present, ids }: RecordAtHand): string {
  const [only = '', another] = [...present, ...ids('person')];
  return another === undefined ? only : '';
}

/** Whom we asked where nobody is named: who was there with us, if that was one person and the words speak of no other. */
function whoWasAsked(record: RecordAtHand, quote: string): string {
  const [only = '', another] = record.there;
  const asked = only !== '' && another === undefined ? only : onlyOne(record);
  const others = record.known.filter(({ contactId }) => contactId !== asked);
  return others.some(({ name }) => speaksOf(name, quote)) ? '' : asked;
}

const isSameName = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

const withName = (name: string, { known, present }: RecordAtHand) =>
  known.find((one) => isSameName(one.name, name) && !present.includes(one.contactId));

/** The kind that bears the name of the topic, or else whose name is in the words. */
function kindNamed(topic: string | null, quote: string, { kinds }: RecordAtHand): string | null {
  const named = kinds.find(({ label }) => isSameName(label, topic ?? ''));
  const text = `${topic ?? ''} ${quote}`.toLowerCase();
  return (named ?? kinds.find(({ label }) => text.includes(label.toLowerCase())))?.id ?? null;
}
