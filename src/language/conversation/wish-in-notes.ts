import type { Meant } from '../deeds/mentioned.ts';
import type { Said } from '../deeds/said.ts';
import { type FoundOf, quoteOf } from '../found.ts';
import { requestedIn } from './requested.ts';

const can = '(?:could|can|would|might|cld)';
/** "Asked if we could show it again", "asked whether RK could price it", "asked cld she see it running". */
const asked = new RegExp(
  `\\b(?:asked|asks|wondered|wonders)(?: me| us)? (?:(?:if|whether) (?:(?:we|i|our \\p{Ll}+|\\p{Lu}{2}|\\p{Lu}\\p{Ll}+) ${can}|(?:he|she|they) ${can} (?:see|get|have))|${can} (?:he|she|they) (?:see|get|have))\\b(?! (?:hear|help it|not)\\b)[^.;!?]+`,
  'u',
);

/** What a line of notes tells that somebody of the client asked of us; null where it tells of nothing of the kind. */
export function wishIn(said: Said, { person: who }: Meant): FoundOf<'request'> | null {
  const { source, heardAs, sentence, people, words } = said;
  const [first] = people;
  if (source !== 'notes' || heardAs !== 'notes' || first?.side !== 'client') return null;
  if (words[first.end]?.plain !== 'asked' && words[first.end]?.plain !== 'asks') return null;
  const match = asked.exec(sentence.text);
  if (!match) return null;
  return {
    what: 'request',
    ...{ who, of: requestedIn(match[0]), text: match[0].trim() },
    quotes: [quoteOf(said, match.index, match.index + match[0].length)],
    cues: ['wants to be given'],
    confidence: wished,
  };
}

const wished = 0.65;
