import type { Day, Instant } from '../time/calendar.ts';
import type { NamedPerson, Proposal, Quote } from './proposal.ts';
import { proposalAs } from './proposal-as.ts';

/** What somebody may make of a line that nothing was found in, in the order of the digits that do it. */
export const kindsOfALine = [
  'commitment',
  'promise',
  'ask',
  'concern',
  'next conversation',
  'request',
] as const;
export type KindOfALine = (typeof kindsOfALine)[number];

/** What is known of a line without reading it for anything. */
export interface LineSaid {
  readonly id: string;
  readonly quote: Quote;
  readonly heard: Proposal['heard'];
  /** Who begins the line, or else who said it. */
  readonly who: NamedPerson | null;
  readonly due: Day | null;
  /** The time that it names, where it names one. */
  readonly startsAt: Instant | null;
}

/** A line that nothing was found in, as what somebody says that it is. */
export function lineAsProposal({ due, startsAt, who, ...line }: LineSaid, kind: KindOfALine): Proposal {
  const { text } = line.quote;
  const words = wordsOfLine(text);
  const common = {
    ...{ id: line.id, quotes: [line.quote], cues: [], confidence: 1, heard: line.heard },
    ...{ alreadyRecorded: null, foundBy: 'product' },
  } as const satisfies Partial<Proposal>;
  if (kind === 'next conversation') {
    const people = who && 'contactId' in who ? [who] : [];
    return { ...common, what: kind, startsAt, day: due, when: startsAt ? '' : text, who: people };
  }
  const said = proposalAs({ ...common, what: 'concern', who, text: words }, kind);
  switch (said.what) {
    case 'ask':
      return { ...said, wording: words };
    case 'commitment':
      return {
        ...said,
        act: actOfLine(text),
        due,
        missing: said.missing.filter((part) => !(due && part === 'when')),
      };
    case 'promise':
      return { ...said, who: who && 'memberId' in who ? who : null, act: actOfLine(text), due };
    default:
      return said;
  }
}

const marks = /^[\s\-–—*•>]+|\s+$/gu;
const leads = /^(?:(?:asks?|concern|worry|request|promise|next)\s*[:–-]\s*)/iu;

/** Without what marks it as a line of a list. */
const wordsOfLine = (text: string): string => text.replace(marks, '').replace(leads, '').trim();

const whoDoes =
  /^(?:(?:i|we|he|she|they|you)(?:['’]ll| will| shall| can)|(?:i|we) |\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}'’-]*)?(?::| to| will|['’]ll| is going to| is to))\s*(?=\p{L})/iu;

/** What is done, without who does it, who stands beside it. */
function actOfLine(text: string): string {
  const words = wordsOfLine(text);
  const act = words.replace(whoDoes, '').trim();
  return act.charAt(0).toUpperCase() + act.slice(1);
}
