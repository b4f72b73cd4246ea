import type { Requestable } from '#domain/ledger/facts.ts';

const ways: readonly (readonly [Requestable, RegExp])[] = [
  [
    'contract',
    /\b(?:contract|agreement|order form|msa|paperwork|terms|nda|dpa|sow|statement of work|invoice)\b/i,
  ],
  [
    'demo',
    /\b(?:demos?|demonstration|trial|sandbox|pilot|walk ?-?through|test (?:account|access)|see it (?:work|in action|live|run)|(?:see|show) (?:it|that|this|them|one|(?:the|your) (?:\w+ ){1,2}?) ?(?:running|live|in (?:use|operation)|on (?:a|the|one of)|at work)|show (?:me|us))\b/i,
  ],
  [
    'pricing',
    /\b(?:pric(?:e|es|ing)|quotes?|quotation|costs?|how much|your (?:fees?|rates?)|rate card|discount|ballpark|run (?:us|me)|set (?:us|me) back|money|estimate|charge)\b/i,
  ],
  ['proposal', /\b(?:proposals?|offer|bid|business case|something in writing)\b/i],
];

/** What a client asks for, by its words; anything else that they want to be given is information. */
export function requestedIn(text: string): Requestable {
  return ways.find(([, words]) => words.test(text))?.[0] ?? 'information';
}
