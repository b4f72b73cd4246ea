import type { MeetingEntries, MeetingNoun } from '../meeting/meeting-entries.ts';
import { otherThings } from './other-things.ts';
import type { Proposal } from './proposal.ts';
import { saysTheSame } from './says-the-same.ts';
import { deedWritten, type Entries } from './written-already.ts';

/** What became of a proposal: nobody decided yet, it was taken or left out, or the record says the same already. */
export type ReviewState = 'open' | 'accepted' | 'rejected' | 'there';

/** As much of a conversation's record as decisions are read from. */
export type Decided = Entries;

/**
 * The decision about a proposal, by its id or by the words that it rests on, as somebody may have typed on since. What was
 * left out in an earlier reading stays left out until somebody takes that back here.
 */
export function reviewState(proposal: Proposal, record: Decided): ReviewState {
  const own = record.entry('found', proposal.id);
  if (own.taken) return stateOf(own, record);
  if (proposal.leftOut && own.taken === undefined) return 'rejected';
  const grown = record
    .ids('found')
    .map((id) => record.entry('found', id))
    .find((one) => one.taken && one.what === proposal.what && grewFrom(quoteOf(proposal), one.quote ?? ''));
  if (grown) return stateOf(grown, record) === 'accepted' ? 'there' : 'rejected';
  return proposal.alreadyRecorded !== null || isWritten(proposal, record) ? 'there' : 'open';
}

/** All the words that a proposal rests on. */
export const quoteOf = ({ quotes }: Proposal): string => quotes.map(({ text }) => text).join(' … ');

/** What was taken in and then taken out of the steps by hand is left out. */
function stateOf({ taken, into = '' }: Partial<MeetingEntries['found']>, record: Decided): ReviewState {
  if (taken === 'rejected') return 'rejected';
  const [noun = '', id = ''] = into.split('/');
  return isStillSaid(noun as MeetingNoun, id, record) ? 'accepted' : 'rejected';
}

/** What stood before stands in the form whatever is said of it: it is moved for as long as it is said to be. */
function isStillSaid(noun: MeetingNoun, id: string, record: Decided): boolean {
  if (noun === 'settled') return Boolean(record.entry('settled', id).what);
  if (noun === 'promisekept') return record.entry('promisekept', id).kept === true;
  if (noun === 'promisemoved') return Boolean(record.entry('promisemoved', id).due);
  return record.ids(noun).includes(id);
}

const fewestLetters = 12;

/** The same sentence with more at its end, or less of it. */
function grewFrom(quote: string, before: string): boolean {
  const [shorter, longer] = quote.length < before.length ? [quote, before] : [before, quote];
  if (otherThings(shorter, longer)) return false;
  return shorter.length >= fewestLetters && longer.startsWith(shorter.replace(/[.!?…\s]+$/u, ''));
}

/** What is on record was moved to that day already. */
function isMovedThere({ moves, due }: Deed, record: Decided): boolean {
  if (!moves || due === null) return false;
  if (moves.what === 'promise') return record.entry('promisemoved', moves.id).due === due;
  const { what, due: day } = record.entry('settled', moves.id);
  return what === 'moved' && day === due;
}

type Deed = Extract<Proposal, { readonly what: 'commitment' | 'non-commitment' | 'promise' }>;

/** The record says the same, and no less: somebody typed it, or it was accepted from another text. */
function isWritten(proposal: Proposal, record: Decided): boolean {
  switch (proposal.what) {
    case 'commitment':
    case 'non-commitment':
    case 'promise':
      return isMovedThere(proposal, record) || deedWritten(proposal, record)?.isLess === false;
    case 'ask': {
      const { askId, answer, wording } = proposal;
      if (askId) return answer !== null && record.entry('ask', askId).result === answer;
      return record.ids('ask').some((id) => saysTheSame([wording], [record.entry('ask', id).wording ?? '']));
    }
    case 'kept': {
      const { what, id } = proposal.of;
      if (what === 'promise') return record.entry('promisekept', id).kept === true;
      return record.entry('settled', id).what === 'kept';
    }
    case 'concern':
      return record
        .ids('concern')
        .some((id) =>
          saysTheSame([quoteOf(proposal), proposal.text], [record.entry('concern', id).text ?? '']),
        );
    case 'request':
      return record.ids('request').some((id) => {
        const { what, asked } = record.entry('request', id);
        return asked === true && what === proposal.of;
      });
    case 'next conversation':
      return proposal.startsAt !== null && record.entry('next', 'next').startsAt === proposal.startsAt;
    case 'person':
      return record
        .ids('person')
        .some((id) => record.entry('person', id).name?.toLowerCase() === proposal.called.toLowerCase());
    default:
      return false;
  }
}
