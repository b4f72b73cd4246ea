import { tickedFrom } from '#domain/words/proposal.ts';
import type { MarkedPhrase, VagueType } from '#domain/words/vague-phrases/vague-phrase.ts';
import { vaguePhrasesIn } from '#domain/words/vague-phrases/vague-phrases-in.ts';
import { leavesTalk } from '../deeds/leaves-talk.ts';
import type { Said } from '../deeds/said.ts';
import type { Found, FoundOf } from '../found.ts';
import { straight } from '../straight.ts';
import { suggestedAtMost } from './how-sure.ts';
import { inItsWords, notCommitted } from './not-committed.ts';

/** What is said instead of a commitment. Praise and hedges stand beside one, and a day that nobody names is missing from it. */
const insteadOfCommitting: ReadonlySet<VagueType> = new Set([
  'brush-off task',
  'deferred thinking',
  'authority fog',
  'money fog',
]);

/** Somebody speaks of what they do next, or asks to be left with it. */
const ofThemNext =
  /\b(?:i|we)(?:'ll|'d| will| would| should| can| could| might| may| must|(?:'re|'m| are| am) going to|(?:'d|'ll| will| would)? (?:have|need|want) to|(?:'ve| have) got to)\b|^\W*(?:(?:well|so|ok|okay|yeah|yes|sure|and|but|look|honestly|right),? )*(?:let me|let's|let us|leave|send|shoot|call|ping|remind|nudge|chase|drop|put)\b/i;
const isOver = /\b(?:was|were|had|did|used to|talked|spoke|asked|checked|discussed)\b/i;

/** Hedges that are not said beside a commitment, but are all that somebody says of it. */
const holdsNobody =
  /^(?:in (?:theory|principle)|no (?:promises|guarantees?)|.*\b(?:promises?|guarantees?|commit(?:ments?)?|be pinned|rather not say)|should be (?:possible|doable|manageable|feasible)|.*\bplay\w* it by ear|up in the air|do(?:n't| not) (?:want to )?hold (?:me|us) to|(?:we )?(?:will|'ll|shall) see (?:what|if|how|where|whether)\b.*)$/i;

/** So much of a sentence is the phrase that nothing else is said: "A bit above my pay grade". */
const mostOfIt = 0.3;

/**
 * "Let me run it past my team", "leave that with me": a phrase of the list that warns whoever types a commitment, said by
 * somebody of the client in their own words. Ticked where they say it of what they do next. `marked` is what the workspace
 * added to the list.
 */
export function phrasedVaguelyIn(said: Said, marked?: readonly MarkedPhrase[]): FoundOf<'non-commitment'>[] {
  const confidence = sureOfPhrase(said, marked);
  if (confidence === null) return [];
  return [notCommitted(said, { who: said.speaker, act: inItsWords(said), confidence })];
}

/** A deed that is none, no less sure than such a phrase makes that. */
export function asSureAsPhrased(found: Found, said: Said, marked?: readonly MarkedPhrase[]): Found {
  if (found.what !== 'non-commitment') return found;
  return { ...found, confidence: Math.max(found.confidence, sureOfPhrase(said, marked) ?? 0) };
}

/** How sure a phrase makes that they commit to nothing; null where none of them stands in what they said. */
function sureOfPhrase(
  { side, source, sentence, dates }: Said,
  marked?: readonly MarkedPhrase[],
): number | null {
  const text = straight(sentence.text);
  if (side !== 'client' || source === 'notes' || /\?\s*$/.test(text) || isOver.test(text)) return null;
  if (leavesTalk(text)) return null;
  if (dates.some(({ due }) => due !== null)) return null;
  const phrases = vaguePhrasesIn(text, marked).filter(
    ({ type, phrase }) => insteadOfCommitting.has(type) || holdsNobody.test(phrase),
  );
  if (phrases.length === 0) return null;
  if (ofThemNext.test(text))
    return phrases.some(({ type }) => type !== 'money fog') ? tickedFrom : suggestedAtMost;
  const length = phrases.reduce((sum, { from, to }) => sum + to - from, 0);
  return length >= mostOfIt * text.trim().length ? suggestedAtMost : null;
}
