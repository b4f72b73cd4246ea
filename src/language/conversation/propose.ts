import { isEnglish } from '#domain/words/is-english.ts';
import { type NamedPerson, tickedFrom } from '#domain/words/proposal.ts';
import type { Side } from '#domain/words/speech.ts';
import { deedsIn, type SpokenDeed } from '../deeds/deeds-in.ts';
import { addressed } from '../deeds/owner-of.ts';
import { isHearsay } from '../deeds/plainly-noted.ts';
import type { Said } from '../deeds/said.ts';
import { type Found, quoteOf } from '../found.ts';
import { isTimeThatSuits } from './agreed-time.ts';
import { withAnswerInLine } from './ask-in-notes.ts';
import { framingIn } from './framings.ts';
import type { Listener } from './listener.ts';
import { newPeopleIn } from './new-people.ts';
import { isNotedMeeting, nextConversationIn } from './next-conversation.ts';
import { requestedIn } from './requested.ts';

/** What a sentence proposes by itself, before what was said around it counts. */
export function proposedBy(said: Said, listener: Listener): Found[] {
  // In notes of two languages "er will das" would be somebody's will.
  if (!isEnglish(said.sentence.text)) return [];
  return [...byLabel(said, listener), ...besides(said, listener)];
}

function byLabel(said: Said, listener: Listener): Found[] {
  if (isNotedMeeting(said)) return [];
  const { labelled, sentence } = said;
  const common = {
    quotes: [quoteOf(said)] as const,
    cues: labelled.cues,
    confidence: labelled.probabilities[labelled.label],
  };
  const { mentioned, context } = listener;
  const told = deedsIn(said, mentioned, listener.roster, context);
  const deeds =
    said.dates.length > 0
      ? told.filter(({ act, owner }) => owner.person !== null || !isTimeThatSuits(act))
      : told;
  if (told.length > 0 && deeds.length === 0) return [];
  const client = clientOf(said, listener);
  const sure = deeds.filter((deed) => deed.plainlySaid && deed.onlyVague === null);
  if (sure.length > 0 && (mayBeDeed(said) || isNotedOtherwise(said, sure)))
    return sure.flatMap((deed) => proposedDeed(deed, said, plainlySaidConfidence, deeds));
  switch (labelled.label) {
    case 'client commitment':
    case 'non-commitment':
    case 'promise':
      if (deeds.length === 0) return wantedIn(said, client);
      return deeds.flatMap((deed) => proposedDeed(deed, said, common.confidence, deeds));
    case 'ask': {
      const who = said.source === 'notes' ? client : addressed(said, context);
      const unanswered = { answer: null, maybe: null, reviewOn: null, answerWords: null };
      const asked = {
        ...common,
        confidence: isOursUnknown(said, null, 'ours')
          ? Math.min(common.confidence, suggestedAtMost)
          : common.confidence,
        what: 'ask',
        who,
        wording: sentence.text,
        askId: null,
        ...unanswered,
      } as const;
      return [withAnswerInLine(asked, said)];
    }
    case 'concern':
      return [{ ...common, what: 'concern', who: client, text: sentence.text, confidence: worried(said) }];
    case 'request': {
      const [wants] = wantedIn(said, client);
      if (wants) return [{ ...wants, confidence: Math.max(wants.confidence, common.confidence) }];
      return [
        { ...common, what: 'request', who: client, of: requestedIn(sentence.text), text: sentence.text },
      ];
    }
    case 'other':
      return wantedIn(said, client);
  }
}

/** Of what the model does not take for a deed, though it says in plain words who does what by when. */
const plainlySaidConfidence = 0.55;

const tellsOfNoDeed = new Set([
  'past',
  'routine',
  'tells of the product',
  'does it at once',
  'runs the meeting',
]);

/** Where a sentence is none of the deeds by its label, but its label is not sure either. */
function mayBeDeed({ source, labelled: { label, probabilities, cues } }: Said): boolean {
  if (label !== 'other' && label !== 'concern') return false;
  return (source === 'notes' || probabilities[label] < 0.9) && !cues.some((cue) => tellsOfNoDeed.has(cue));
}

/** "Me: update quote" is our to-do, and "Ben pls send the docs" no request, whatever else its words are like. */
function isNotedOtherwise(
  { labelled: { label, probabilities } }: Said,
  sure: readonly SpokenDeed[],
): boolean {
  if (label !== 'request' && label !== 'ask' && label !== 'non-commitment') return false;
  const ours = label !== 'ask' || sure.every(({ owner }) => owner.side === 'ours');
  return ours && sure.some(({ noted }) => noted) && probabilities[label] < 0.7;
}

/** What a sentence says beside what it is: a time to meet, somebody new, how a solution is talked about. */
function besides(said: Said, listener: Listener): Found[] {
  const found: Found[] = [];
  const next = nextConversationIn(said, listener);
  if (next) found.push(next);
  for (const { called, title, from, to } of newPeopleIn(said, listener.roster, listener.context)) {
    const quotes = [quoteOf(said, from, to)] as const;
    found.push({ what: 'person', called, title, side: 'client', quotes, cues: [], confidence: 0.6 });
  }
  const framing = said.side === 'ours' ? framingIn(said.sentence.text) : null;
  if (framing)
    found.push({ what: 'framing', framing, topic: null, quotes: [quoteOf(said)], cues: [], confidence: 0.6 });
  return found;
}

/** A worry in a talk that is neither called one nor speaks of anybody there is mostly talk about the thing itself. */
function worried({ source, labelled: { probabilities, cues }, sentence }: Said): number {
  const theirs = cues.includes('names a worry') || ofThoseWhoTalk.test(sentence.text);
  return source === 'transcript' && !theirs ? probabilities.concern * heldToNobody : probabilities.concern;
}

const ofThoseWhoTalk =
  /\b(?:our|ours|my|us|we|we['’](?:re|d|ll|ve)|me|you|you['’](?:re|d|ll|ve)|your|yours)\b/i;

/** What is said of deeds in a talk with neither a day nor anybody whom it reaches is mostly talk of one's own work. */
const heldToNobody = 0.7;
const toYou = /\b(?:you|your|yours)\b/i;
const toSomebody =
  /\b(?:us|legal|finance|procurement|purchasing|it|security|management|leadership|lawyers?|boss|board|committee|team|c[efitmorh]o|ciso|vp|director|manager|head|after (?:this|the|our) (?:call|meeting))\b/i;

/** "We'll be ready by then", "we're going to have both", "we'll see in two weeks": a state or a hope, and nobody's deed. */
const noDeedOfAnybody =
  /^(?:be|have|see|need|start|fill in|decide|discuss|cover|pick|experiment|make (?:a|the) (?:decision|call)|send…|do (?:\w+ )?(?:\d|on that))(?:\b|$)/i;
/** "Today we'll pick one" is the agenda of the talk itself. */
const weToday =
  /\bwe(?:['’](?:ll|re)| will| are| can)\b.*\b(?:today|now|this (?:morning|afternoon))\b|\b(?:today|now),? we\b/i;

function reachesUs(deed: SpokenDeed, { sentence, people }: Said): boolean {
  const words = sentence.text.slice(deed.from, deed.to).replace(/\bit\b/g, ' ');
  if (toYou.test(words)) return true;
  if (noDeedOfAnybody.test(deed.act ?? '') || weToday.test(sentence.text)) return false;
  return deed.when !== null || people.length > 0 || toSomebody.test(words);
}

function proposedDeed(deed: SpokenDeed, said: Said, confidence: number, all: readonly SpokenDeed[]): Found[] {
  const { owner, act, due, when, missing } = deed;
  const { label, cues } = said.labelled;
  const quotes = [all.length === 1 ? quoteOf(said) : quoteOf(said, deed.from, deed.to)] as const;
  const sure =
    said.source === 'transcript' && !reachesUs(deed, said) ? confidence * heldToNobody : confidence;
  const side = owner.side ?? (label === 'promise' ? 'ours' : 'client');
  const counted = countedFor(deed, said, side, sure);
  const waits = deed.hangsOn === null ? {} : { hangsOn: deed.hangsOn };
  const common = { quotes, cues, confidence: counted, who: owner.person, act, due, when, ...waits };
  // Praise, a put-off and what only may be are no promise, and at most what the client did not commit to.
  if (side === 'ours') return deed.onlyVague || deed.mayBe ? [] : [{ what: 'promise', ...common }];
  if (deed.onlyVague === 'praise only') return [];
  if (label === 'non-commitment' || deed.onlyVague) return [{ what: 'non-commitment', ...common, missing }];
  return [{ what: 'commitment', ...common, missing, done: false }];
}

/** Of what is plainly noted hurry is all that speaks against it, and what waits for something is never ticked. */
function countedFor(deed: SpokenDeed, said: Said, side: Side, confidence: number): number {
  const { hangsOn, plainlyNoted, onlyVague, owner } = deed;
  if (hangsOn !== null || isHearsay(said, owner.person) || isOursUnknown(said, owner.side, side))
    return Math.min(confidence, suggestedAtMost);
  return plainlyNoted && onlyVague === null ? Math.max(confidence, plainlyNotedConfidence) : confidence;
}

/** Of whoever nobody knows the side of, nothing is ticked as ours: they may be the client's as well. */
function isOursUnknown({ source, side }: Said, told: Side | null, taken: Side): boolean {
  return source !== 'notes' && side === null && told === null && taken === 'ours';
}

const plainlyNotedConfidence = tickedFrom + 0.05;
/** What others may never let come about is suggested, and never ticked beforehand. */
const suggestedAtMost = tickedFrom - 0.05;

/** Who at the client it is of: who spoke, and in notes whom they last named. */
function clientOf(said: Said, { mentioned, roster, context }: Listener): NamedPerson | null {
  if (said.source !== 'notes') return said.speaker;
  const [somebodyNew] = newPeopleIn(said, roster, context);
  if (somebodyNew && somebodyNew.from < 4 && !said.people.some(({ side }) => side === 'client'))
    return { called: somebodyNew.called };
  return said.people.find(({ side }) => side === 'client')?.person ?? mentioned.lastClient;
}

const wanted =
  /\b(?:wants?|asked (?:us |me )?for|asks? for|requested|would like|'d like|is asking for) (?:to (?:see|get|have|know|understand) )?(?!(?:to|us|me|it|that|this|out|in)\b)[^.;,!?]+/i;

/** What notes say that the client wants: "wants the fee numbers by yard before any group session". */
function wantedIn(said: Said, who: NamedPerson | null): Found[] {
  if (said.source !== 'notes' || said.side === 'client') return [];
  const match = wanted.exec(said.sentence.text);
  if (!match || /\b(?:i|we)\s*$/i.test(said.sentence.text.slice(0, match.index))) return [];
  const text = match[0].replace(
    / (?:before|by|until|till|after|on) (?:any|the|a|next|this|\d|mon|tue|wed|thu|fri|sat|sun).*$/i,
    '',
  );
  const quotes = [quoteOf(said, match.index, match.index + text.length)] as const;
  return [
    {
      what: 'request',
      who,
      of: requestedIn(text),
      text,
      quotes,
      cues: ['wants to be given'],
      confidence: 0.6,
    },
  ];
}
