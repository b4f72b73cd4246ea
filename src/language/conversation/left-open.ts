import { type NamedPerson, tickedFrom } from '#domain/words/proposal.ts';
import type { Meant } from '../deeds/mentioned.ts';
import type { Said } from '../deeds/said.ts';
import type { FoundOf } from '../found.ts';
import { straight } from '../straight.ts';
import { suggestedAtMost } from './how-sure.ts';
import { inItsWords, notCommitted } from './not-committed.ts';

const ways: readonly RegExp[] = [
  /\b(?:wants?|needs?|will|would like|'ll|'d like|has)(?: first)?(?: to)?(?: first)? ["“”'‘]?(?:have a think|think (?:it|that|this|about it) over|sleep on it|mull it over)\b/i,
  /\b(?:may|might|could) (?:then |possibly |well )?be (?:released|freed|approved|granted|made available|allocated|unlocked|found)\b/i,
  /\b(?:that|this|it)(?:'d| would|'s| is|'ll| will)(?: have to)?(?: be)? (?:for|up to) (?:the|our|my|his|her|their) \w+(?: \w+)?(?: to (?:decide|say))\b/i,
  /\b(?:should|could|can|will) (?:then )?be \w+ at a (?:suitable|convenient|later|better|more suitable) (?:moment|time|point|stage)\b/i,
  /\b(?:'ll|will) .{3,60} when(?:ever)? (?:he|she|they) (?:feels? like it|gets? (?:a)?round to it|(?:is|are|'s|'re) back)\b/i,
  /\b(?:will|'ll|should|might|may) (?:all |then |only )?be (?:decided|settled|sorted|agreed|clear|clearer|released|known|looked at) (?:at |in |by )?(?:some ?time|some (?:point|stage)|later|(?:the )?(?:new|next) year|eventually|soon|after|once|when)\b/i,
];
/** What somebody of the client says of themselves. */
const ofThemselves: readonly RegExp[] = [
  /^\W*(?:(?:well|so|okay|ok|hm+),? )*let me (?:just )?see (?:the|it|that|your|this|some|what)\b.*\bfirst\W*$/i,
  /^\W*(?:(?:well|so|hm+),? )*i(?:'d| would) (?:say|guess) (?:some ?time|at some point|not before|after)\b/i,
  /\b(?:i|we)(?: still)? have(?:n't| not)(?: really| quite| even)? (?:decided|made up (?:my|our) minds?|settled (?:on|that|this|it)|agreed on (?:that|this|it|a|an|the))\b/i,
];
const takenBack = /\?\s*$|\b(?:not want|n't want)\b/i;

/** "That would be for the owners to decide", "the money may be freed then": nobody of the client is held to anything. */
export function leftOpenIn(said: Said, client: Meant): FoundOf<'non-commitment'>[] {
  const { side, source, dates, labelled } = said;
  const text = straight(said.sentence.text);
  const isTheirs = side === 'client' && source !== 'notes';
  if (!isTheirs && source !== 'notes' && source !== 'document') return [];
  const isOwn = isTheirs && ofThemselves.some((way) => way.test(text));
  if (!isOwn && !ways.some((way) => way.test(text))) return [];
  if (takenBack.test(text) || dates.some(({ due, what }) => due !== null && what === 'day')) return [];
  const who = namedIn(said) ?? (isTheirs ? said.speaker : client.isSure ? client.person : null);
  const confidence = Math.max(labelled.probabilities['non-commitment'], isOwn ? tickedFrom : suggestedAtMost);
  return [notCommitted(said, { who, act: inItsWords(said), confidence })];
}

/** Whom a sentence names, where it is one person of the client. */
export function namedIn({ people }: Pick<Said, 'people'>): NamedPerson | null {
  const [only, another] = people;
  return only && !another && only.side === 'client' ? only.person : null;
}
