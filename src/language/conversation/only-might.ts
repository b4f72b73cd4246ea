import type { Meant } from '../deeds/mentioned.ts';
import type { Said } from '../deeds/said.ts';
import type { FoundOf } from '../found.ts';
import { straight } from '../straight.ts';
import { suggestedAtMost } from './how-sure.ts';
import { inItsWords, notCommitted } from './not-committed.ts';

const might =
  /\b(?:he|she|they|\p{Lu}\p{L}+|\p{L}{2,})(?: (?:might|may|could)(?! not\b)| (?:will|would) (?:maybe|perhaps|probably|possibly)|['’](?:d|ll) (?:maybe|perhaps|probably|possibly))(?: (?:just|also|maybe|perhaps|even))* (?<act>\p{L}+ \P{P}+)/u;

/** "He might mention it to the directors": what notes tell that somebody at the client may do, whatever it is. */
export function onlyMightIn(said: Said, { person: who }: Meant): FoundOf<'non-commitment'>[] {
  const { source, heardAs, labelled, sentence } = said;
  if (source !== 'notes' || heardAs !== 'notes' || labelled.label !== 'non-commitment') return [];
  const act = might.exec(straight(sentence.text))?.groups?.act?.trim();
  if (!act || /^(?:be|have|know|think|like)\b/.test(act)) return [];
  const confidence = labelled.probabilities['non-commitment'];
  return [notCommitted(said, { who, act: act.charAt(0).toUpperCase() + act.slice(1), confidence })];
}

const holdsOff =
  /\b(?:(?:prefer|rather|like|want) to wait|(?:rather|better) wait|hold off|no idea (?:yet )?when|(?:can't|cannot|couldn't) (?:tell|say)(?: you| yet)* when|(?:can't|cannot|won't|not (?:going|able) to|unable to|not in a position to)(?: be able to)? (?:say|tell|decide|commit|promise|discuss|talk|sign|buy|spend)\b.*\b(?:until|till|before))\b/i;

/** "I'd rather wait", "we can't decide before the new budget": nothing is done, and no day is said. */
export function holdsOffIn(said: Said): FoundOf<'non-commitment'>[] {
  const { side, source, sentence, speaker, labelled } = said;
  if (side !== 'client' || source === 'notes' || /\?\s*$/.test(sentence.text)) return [];
  if (!holdsOff.test(straight(sentence.text))) return [];
  const confidence = Math.min(labelled.probabilities['non-commitment'], suggestedAtMost);
  return [notCommitted(said, { who: speaker, act: inItsWords(said), confidence })];
}
