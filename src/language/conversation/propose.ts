import { isEnglish } from '#domain/words/is-english.ts';
import { tickedFrom } from '#domain/words/proposal.ts';
import { deedsIn, type SpokenDeed } from '../deeds/deeds-in.ts';
import { missingOf } from '../deeds/firm.ts';
import { isPlainlyHeaded } from '../deeds/headed-deed.ts';
import { isHeadingOfNotes } from '../deeds/heading-of-notes.ts';
import type { Meant } from '../deeds/mentioned.ts';
import { addressed } from '../deeds/owner-of.ts';
import { asksForNone, isOfSeveral } from '../deeds/reported.ts';
import type { Said } from '../deeds/said.ts';
import { isMark } from '../deeds/words.ts';
import { type Found, type FoundOf, quoteOf } from '../found.ts';
import { isMeetingItself, isTimeThatSuits } from './agreed-time.ts';
import { askedIn, asksOneOfThem, tellsAskAndAnswer, withAnswerInLine } from './ask-in-notes.ts';
import { asksPolitely, politeRequest } from './asked-politely.ts';
import { isOnlyWhen } from './asks-only-when.ts';
import { asksTogether } from './asks-together.ts';
import { framingIn, topicFramed } from './framings.ts';
import { grantedInLine } from './granted-in-notes.ts';
import {
  isOnlySorry,
  isOwnWorry,
  suggestedAtMost,
  sureOfAsk,
  sureOfDeed,
  sureOfRequest,
  sureOfWhose,
  sureOfWorry,
} from './how-sure.ts';
import { leftOpenIn, namedIn } from './left-open.ts';
import type { Listener } from './listener.ts';
import { isNotedMeeting, nextConversationIn, visitAsked } from './next-conversation.ts';
import { inItsWords } from './not-committed.ts';
import { holdsOffIn, onlyMightIn } from './only-might.ts';
import { peopleIn } from './people-told.ts';
import { asSureAsPhrased, phrasedVaguelyIn } from './phrased-vaguely.ts';
import { asPutOff, putOffIn, putsOffTalk } from './put-off.ts';
import { requestedIn } from './requested.ts';
import { isForMeeting } from './stated-time.ts';
import { isComing } from './time-given.ts';
import { wantedIn, wishToSee } from './wanted-in-notes.ts';
import { whoWants } from './who-wants.ts';
import { whoseWords } from './whose-words.ts';
import { wishIn } from './wish-in-notes.ts';
import { headedWorry, isPlainWorry, isWorryOfSomebody, worrierIn, worrierToldOf } from './worries.ts';

/** What a sentence proposes by itself, before what was said around it counts. */
export function proposedBy(said: Said, listener: Listener): Found[] {
  // In notes of two languages "er will das" would be somebody's will.
  if (!isEnglish(said.sentence.text)) return [];
  if (said.isHeading) return [];
  if (isHeadingOfNotes(said, listener.last === null)) return peopleIn(said, listener);
  const next = nextConversationIn(said, listener);
  return [...byLabel(said, listener, next), ...besides(said, listener, next)];
}

type Meeting = FoundOf<'next conversation'>;

function byLabel(said: Said, listener: Listener, next: Meeting | null): Found[] {
  if (isNotedMeeting(said) || (next && visitAsked(said))) return [];
  const { labelled, sentence } = said;
  const common = {
    quotes: [quoteOf(said)] as const,
    cues: labelled.cues,
    confidence: labelled.probabilities[labelled.label],
  };
  const { mentioned, context } = listener;
  const told = deedsIn(said, mentioned, listener.roster, context);
  const deeds = told.filter(({ act, owner, when }) => {
    if (next && isMeetingItself(act)) return false;
    if (next && when === next.when && (isForMeeting(act) || isComing(act, next.startsAt !== null)))
      return false;
    return said.dates.length === 0 || owner.person !== null || !isTimeThatSuits(act);
  });
  if (told.length > 0 && deeds.length === 0) return [];
  const client = whoseWords(said, listener);
  const headed = headedWorry(said);
  if (headed) return headed.worry === null || isOnlyName(said) ? [] : [worryOf(said, listener, client)];
  if (isPlainlyHeaded(said))
    return deeds.flatMap((deed) => proposedDeed(deed, said, deed.due ? headedSure : suggestedAtMost, deeds));
  // Below somebody's name alone stands what is theirs to do, however it is put.
  if (said.under?.what === 'deeds' && said.under.person)
    return deeds.flatMap((deed) => proposedDeed(deed, said, suggestedAtMost, deeds));
  const sure = deeds.filter((deed) => deed.plainlySaid && deed.onlyVague === null);
  if (tellsAskAndAnswer(said)) {
    const asked = askOf(said, listener, client);
    const held = grantedInLine(said, asked);
    if (held) return [asked, held];
    const dated = sure.filter(({ due, act }) => due !== null && act !== null);
    return [asked, ...dated.flatMap((deed) => proposedDeed(deed, said, plainlySaidConfidence, deeds))];
  }
  const wish = wishIn(said, client) ?? wishToSee(said, client, deeds);
  if (wish) return [wish];
  if (asksPolitely(said)) return [politeRequest(said, client)];
  if (sure.length > 0 && (mayBeDeed(said, sure) || isNotedOtherwise(said, sure)))
    return sure.flatMap((deed) => proposedDeed(deed, said, plainlySaidConfidence, deeds));
  switch (labelled.label) {
    case 'client commitment':
    case 'non-commitment':
    case 'promise':
      if (deeds.length === 0)
        return [
          ...putOffIn(said, listener.last),
          ...wantedIn(said, client),
          ...onlyMightIn(said, client),
          ...holdsOffIn(said),
          ...leftOpenIn(said, client),
          ...phrasedVaguelyIn(said, context.phrases),
        ].slice(0, 1);
      return deeds
        .flatMap((deed) => proposedDeed(deed, said, common.confidence, deeds))
        .map((one) => asSureAsPhrased(one, said, context.phrases));
    case 'ask': {
      if (said.under?.what === 'questions') return [];
      // "I suggest Wednesday at two" asks for that alone.
      if (next?.startsAt && !/\?\s*$/.test(sentence.text)) return [];
      // "I'll mail the list tomorrow, could you go through it by Friday?"
      const ours = said.side === 'ours' && said.source !== 'notes';
      const promised = ours ? sure.filter(({ owner }) => owner.side === 'ours') : [];
      const asks = isOnlyWhen(said) ? [] : [askOf(said, listener, client)];
      return [...asks, ...promised.flatMap((deed) => proposedDeed(deed, said, plainlySaidConfidence, deeds))];
    }
    case 'concern': {
      if (said.under?.what === 'questions') return [];
      // "Not this year, I'm afraid" is sorry about its answer.
      const later = putOffIn(said, listener.last);
      if (later.length > 0 || isOnlySorry(said)) return later;
      return [worryOf(said, listener, client)];
    }
    case 'request': {
      if (asksOneOfThem(said)) return [askOf(said, listener, client)];
      if (asksForNone(sentence.text) || isOfSeveral(sentence.text)) return [];
      const later = deeds.length > 0 && putsOffTalk(said) ? asPutOff(said) : null;
      if (later) return deeds.flatMap((deed) => proposedDeed(deed, later, common.confidence, deeds));
      const [wants] = wantedIn(said, client);
      if (wants)
        return [
          { ...wants, confidence: sureOfWhose(Math.max(wants.confidence, common.confidence), client.isSure) },
        ];
      const told = whoWants(said, mentioned, listener.roster, context);
      const confidence = sureOfWhose(sureOfRequest(said, common.confidence), told !== null || client.isSure);
      const asked = { who: told ?? client.person, of: requestedIn(sentence.text), text: sentence.text };
      return [{ ...common, confidence, what: 'request', ...asked }];
    }
    case 'other':
      if (asksTogether(said)) return [askOf(said, listener, client)];
      if (said.side === 'client' && said.source !== 'notes' && isOwnWorry(sentence.text))
        return [worryOf(said, listener, client)];
      if (isWorryOfSomebody(said))
        return [{ ...worryOf(said, listener, client), confidence: suggestedAtMost }];
      return [
        ...putOffIn(said, listener.last),
        ...wantedIn(said, client),
        ...leftOpenIn(said, client),
        ...phrasedVaguelyIn(said, context.phrases),
      ].slice(0, 1);
  }
}

/** 'Dana: "it never works"': whose words come next. */
const isOnlyName = ({ words, people: [named] }: Said): boolean =>
  named?.first === 0 && words.slice(named.end).every(isMark);

/** Whose deed it is, and that it is one, stands in the heading above it. */
const headedSure = tickedFrom + 0.05;
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
function mayBeDeed(
  { source, sentence: { text }, labelled: { label, probabilities, cues } }: Said,
  sure: readonly SpokenDeed[],
): boolean {
  if (label !== 'other' && label !== 'concern') return false;
  const isMinuted = sure.some(({ plainlyNoted, handedOver }) => plainlyNoted || handedOver);
  // "I pass you the drawings this Friday", as those say who learnt the language.
  const reachesUs = sure.some(({ from, to }) => /\b(?:you|us|me)\b/i.test(text.slice(from, to)));
  return (
    (source === 'notes' || isMinuted || reachesUs || probabilities[label] < 0.9) &&
    (sure.some(({ ownWord }) => ownWord) ||
      !cues.some((cue) => tellsOfNoDeed.has(cue) && !(cue === 'past' && isToldAside(text, sure))))
  );
}

const toldAside =
  /[,;–—-] ?(?:(?:i|we)(?:['’]ve| have)? (?:already |just )?(?:told|asked|informed|reminded)|(?:but )?(?:he |she |they )?(?:has|have|did)(?:n['’]?t| not) (?:yet )?(?:say|said|tell|told|know|known|name|named|give|given))\b/i;

/** "Dana sends the map this week, I have told her": that it was told is past, and what is sent is not. */
function isToldAside(text: string, sure: readonly SpokenDeed[]): boolean {
  const aside = toldAside.exec(text);
  return aside !== null && sure.every(({ to }) => to <= aside.index + 1);
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
function besides(said: Said, listener: Listener, next: Meeting | null): Found[] {
  const found: Found[] = [...(next ? [next] : []), ...peopleIn(said, listener)];
  const framing = said.side === 'ours' ? framingIn(said.sentence.text) : null;
  if (framing) {
    const topic = topicFramed(said.sentence.text);
    found.push({ what: 'framing', framing, topic, quotes: [quoteOf(said)], cues: [], confidence: 0.6 });
  }
  return found;
}

function askOf(said: Said, { context }: Listener, client: Meant): FoundOf<'ask'> {
  const { labelled, sentence } = said;
  const confidence = sureOfAsk(said, tellsAskAndAnswer(said));
  const asked = {
    what: 'ask',
    who: said.source === 'notes' ? askedIn(said, client.person) : addressed(said, context),
    wording: sentence.text,
    askId: null,
    ...{ answer: null, maybe: null, reviewOn: null, answerWords: null },
    ...{ quotes: [quoteOf(said)] as const, cues: labelled.cues, confidence },
  } as const;
  return withAnswerInLine(asked, said);
}

function worryOf(said: Said, { roster }: Listener, client: Meant): FoundOf<'concern'> {
  const named = said.source === 'notes' || client.person === null ? worrierIn(said, roster) : null;
  const quoted =
    said.under?.what === 'concerns' && said.begunBy?.side === 'client' ? said.begunBy.person : null;
  const told = named ?? worrierToldOf(said, roster) ?? quoted;
  // Below "Concerns:" whom the notes named last is anybody.
  const isAnybodys = said.under?.what === 'concerns' && !client.isSure;
  const who = told ?? (isAnybodys ? null : client.person);
  const headed = headedWorry(said)?.worry ?? null;
  const isSure = told !== null || client.isSure || (headed !== null && who === null && !isAnybodys);
  const confidence = sureOfWhose(sureOfWorry(said, headed !== null || isPlainWorry(said)), isSure);
  const text = headed ?? said.sentence.text;
  return { what: 'concern', who, text, quotes: [quoteOf(said)], cues: said.labelled.cues, confidence };
}

function proposedDeed(deed: SpokenDeed, said: Said, confidence: number, all: readonly SpokenDeed[]): Found[] {
  const { owner, act, due, when, missing } = deed;
  const { label, cues } = said.labelled;
  const quotes = [all.length === 1 ? quoteOf(said) : quoteOf(said, deed.from, deed.to)] as const;
  const side = owner.side ?? (label === 'promise' ? 'ours' : 'client');
  const waits = deed.hangsOn === null ? {} : { hangsOn: deed.hangsOn };
  const common = {
    quotes,
    cues,
    confidence: sureOfDeed(deed, said, side, confidence),
    who: owner.person,
    act,
    due,
    when,
    ...waits,
  };
  // Praise, a put-off and what only may be are no promise, and at most what the client did not commit to.
  if (side === 'ours') return deed.onlyVague || deed.mayBe ? [] : [{ what: 'promise', ...common }];
  if (deed.onlyVague === 'praise only') return [];
  const isPlain = deed.plainlyNoted || isPlainlyHeaded(said);
  if (deed.onlyVague || (label === 'non-commitment' && !isPlain))
    return [{ what: 'non-commitment', ...common, ...ofWhomNamed(deed, said), ...wholeAct(deed, said) }];
  return [{ what: 'commitment', ...common, missing, done: false }];
}

/** "Let me see what I can do": an act that ends where it begins to say what is told in the words of its sentence. */
function wholeAct({ act }: SpokenDeed, said: Said) {
  return act !== null && /(?:^(?:try|see)|\b(?:what|how|if|whether|when|where|who))$/i.test(act)
    ? { act: inItsWords(said) }
    : {};
}

/** 'Dana: "we'll circle back"': what nobody is held to is told of the one whom the line names. */
function ofWhomNamed({ owner, act, due }: SpokenDeed, said: Said) {
  const who = owner.person ?? (said.source === 'notes' ? namedIn(said) : null);
  return { who, missing: missingOf({ who, act, due }) };
}
