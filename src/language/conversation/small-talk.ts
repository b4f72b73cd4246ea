import type { Said } from '../deeds/said.ts';
import type { Found } from '../found.ts';
import { straight } from '../straight.ts';
import { suggestedAtMost } from './how-sure.ts';
import type { Listener } from './listener.ts';

const asks =
  /\b(?:how(?: was|'s| is| were| did)|(?:did|do|have) you (?:have|get|do|got)|any(?:thing)?|what are you|what did you|good|nice|lovely|enjoy(?:ed)?)\b/i;
const freeTime =
  /\b(?:weekend|(?:your|the|any|an?)(?: (?:good|nice|lovely|great))? (?:holidays?|vacation|break|trip|evening|half[- ]term)|days? off|time off|nice planned|any (?:nice |good |fun )?plans)\b[^?]*\?\s*$/i;
/** "Could you do it over the weekend?" asks for a deed. */
const asksForDeed = /\b(?:can|could|would|will) (?:you|we|i|they)\b/i;

/** "Did you have a good weekend?", "any plans for your holiday?" */
export function isSmallTalk({ source, sentence }: Pick<Said, 'source' | 'sentence'>): boolean {
  const text = straight(sentence.text);
  return source !== 'notes' && freeTime.test(text) && asks.test(text) && !asksForDeed.test(text);
}

const toYou = /\b(?:you|your|yours)\b/i;
const ownFamily =
  /\bmy (?:(?:little|elder|eldest|older|oldest|younger|youngest|own) )?(?:kids?|children|daughters?|sons?|wife|husband|mum|mom|mother|dad|father|parents|in-laws|sister|brother|niece|nephew|grand\p{L}+|gran|granny|dentist|dog)\b|\bthe kids\b|\bon holiday\b|^(?:have|grab|get|go for|drink) (?:a|an|some|another|the) (?:(?:quick|few|cold) )?(?:beers?|drinks?|pints?|wine|barbecue|bbq|curry|pizza|run|swim|round of golf)\b|^go (?:ski|fish|hik|camp|cycl|swimm|sail|danc|shopp)ing\b/iu;

/** What somebody does in their own time is no business of ours, unless it is for us: it is suggested at most. */
export function heldToFreeTime(found: Found, said: Said, { smallTalk }: Listener): Found {
  if (!('act' in found) || said.source === 'notes' || toYou.test(said.sentence.text)) return found;
  const { utterance } = said.sentence;
  const answers = smallTalk !== null && smallTalk.side !== said.side && utterance === smallTalk.utterance + 1;
  if (!answers && !ownFamily.test(found.act ?? '')) return found;
  return { ...found, confidence: Math.min(found.confidence, suggestedAtMost) };
}
