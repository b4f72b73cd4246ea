import type { MeetingEntries, MeetingNoun } from '../meeting/meeting-entries.ts';
import type { NamedPerson, Proposal } from './proposal.ts';
import { isInTheSameWords, isSameAct, saysTheSame } from './says-the-same.ts';

/** As much of a conversation's record as entries are looked for in. */
export interface Entries {
  entry<Noun extends MeetingNoun>(noun: Noun, id: string): Partial<MeetingEntries[Noun]>;
  ids(noun: MeetingNoun): readonly string[];
}

type Deed = Extract<Proposal, { readonly what: 'commitment' | 'non-commitment' | 'promise' }>;

/** A line or a promise of the record that says the same as a deed that was found. */
export interface WrittenDeed {
  readonly id: string;
  readonly entry: Partial<MeetingEntries['line'] & MeetingEntries['promise']>;
  /** Whether it lacks the person or the day that was found. */
  readonly isLess: boolean;
}

/** The entry that says the same, however it came there: typed, or accepted from the notes or another text. */
export function deedWritten(deed: Deed, record: Entries): WrittenDeed | null {
  const noun = deed.what === 'promise' ? 'promise' : 'line';
  const quote = deed.quotes.map(({ text }) => text).join(' … ');
  for (const id of record.ids(noun)) {
    const entry: WrittenDeed['entry'] = record.entry(noun, id);
    if (isSameDeed(deed, quote, entry)) return { id, entry, isLess: isLess(deed, entry) };
  }
  return null;
}

function isSameDeed({ who, act, due }: Deed, quote: string, entry: WrittenDeed['entry']): boolean {
  const { what = '', contactId = '' } = entry;
  if (what.trim() === '' || isAnother(who, contactId)) return false;
  if (due && entry.due && due !== entry.due) return isInTheSameWords(act ?? quote, what);
  return saysTheSame([quote, act], [what]) || (act !== null && isSameAct(act, what));
}

const isAnother = (who: NamedPerson | null, contactId: string): boolean =>
  contactId !== '' && who !== null && 'contactId' in who && who.contactId !== contactId;

/** What was said to be no act needs neither. */
function isLess({ what, who, due }: Deed, entry: WrittenDeed['entry']): boolean {
  if (entry.notAnAct) return false;
  const lacksWho = what !== 'promise' && who !== null && !(entry.contactId || entry.who?.trim());
  return lacksWho || (due !== null && !entry.due);
}
