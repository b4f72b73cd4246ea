import { tickedFrom } from '#domain/words/proposal.ts';
import type { Meant } from '../deeds/mentioned.ts';
import type { Said } from '../deeds/said.ts';
import { type FoundOf, quoteOf } from '../found.ts';
import { straight } from '../straight.ts';
import { sureOfWhose } from './how-sure.ts';
import { requestedIn } from './requested.ts';

const verb =
  '(?:send|share|provide|give|forward|confirm|arrange|mail|submit|advise|quote|return|sign|upload|attach|let)\\b';
const ways: readonly RegExp[] = [
  new RegExp(
    `^\\W*(?:(?:and|also),? )*(?:i|we)(?: would)?(?: also| kindly)? request (?:you|your team) to (?:kindly |please |also )*${verb}`,
    'i',
  ),
  new RegExp(`^\\W*(?:please )?kindly (?:also |please )*${verb}`, 'i'),
  new RegExp(`^\\W*@\\w+(?: \\w+)?[,:]? (?:pls|plz|please|kindly) (?:also )?${verb}`, 'i'),
  /\b(?:i|we)(?: also| still)? need from you(?: also| still)? (?!to\b|by\b)\w/i,
];

/** "Kindly send the form", "I need from you also the price": what the client asks for as those put it who learnt the language. */
export function asksPolitely({ side, source, sentence: { text } }: Said): boolean {
  const plain = straight(text);
  return side === 'client' && source !== 'notes' && ways.some((way) => way.test(plain));
}

/** What they ask for so. */
export function politeRequest(said: Said, { person: who, isSure }: Meant): FoundOf<'request'> {
  const { text } = said.sentence;
  const asked = { who, of: requestedIn(text), text, confidence: sureOfWhose(plainlyAsked, isSure) };
  return { what: 'request', ...asked, quotes: [quoteOf(said)], cues: said.labelled.cues };
}

const plainlyAsked = tickedFrom + 0.05;
