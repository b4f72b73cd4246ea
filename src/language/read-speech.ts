import type { NamedPerson, Proposal, Quote } from '#domain/words/proposal.ts';
import type { Speech, SpeechContext } from '#domain/words/speech.ts';
import { requestedIn } from './conversation/requested.ts';
import { deedsIn, type SpokenDeed } from './deeds/deeds-in.ts';
import { hearSpeech } from './deeds/hear-speech.ts';
import { addressed, type Mentioned, mentionedAfter } from './deeds/owner-of.ts';
import { type Roster, rosterOf } from './deeds/people-named.ts';
import type { Said } from './deeds/said.ts';
import { idOf } from './proposal-id.ts';

type Found = Proposal extends infer Each ? (Each extends Proposal ? Omit<Each, 'id'> : never) : never;

/**
 * What a speech would have on record, each with the words that it rests on. The same speech proposes the same twice, and
 * what is said later does not change the ids of what was proposed before.
 */
export function readSpeech(speech: Speech, context: SpeechContext): Proposal[] {
  const roster = rosterOf(speech, context);
  const proposals: Proposal[] = [];
  const times = new Map<string, number>();
  let mentioned: Mentioned = { lastClient: null, lastOurs: null };
  for (const said of hearSpeech(speech, context, roster)) {
    mentioned = mentionedAfter(mentioned, said.people, said.speaker);
    for (const found of proposedBy(said, mentioned, roster, context)) {
      const words = `${found.what}\n${found.quotes[0].text}`;
      const time = times.get(words) ?? 0;
      times.set(words, time + 1);
      proposals.push({ ...found, id: idOf(`${words}\n${time}`) } as Proposal);
    }
  }
  return proposals;
}

function proposedBy(said: Said, mentioned: Mentioned, roster: Roster, context: SpeechContext): Found[] {
  const { labelled, sentence } = said;
  const common = {
    quotes: [quoteOf(said)] as const,
    cues: labelled.cues,
    confidence: labelled.probabilities[labelled.label],
    alreadyRecorded: null,
    foundBy: 'product' as const,
  };
  const speaker = clientOf(said, mentioned);
  switch (labelled.label) {
    case 'client commitment':
    case 'non-commitment':
    case 'promise':
      return deedsIn(said, mentioned, roster, context).map((deed) => ({
        ...common,
        ...proposedDeed(deed, said),
      }));
    case 'ask':
      return [
        {
          ...common,
          what: 'ask',
          who: said.source === 'notes' ? mentioned.lastClient : addressed(said, context),
          wording: sentence.text,
          askId: null,
          answer: null,
          maybe: null,
          reviewOn: null,
          answerWords: null,
        },
      ];
    case 'concern':
      return [{ ...common, what: 'concern', who: speaker, text: sentence.text }];
    case 'request':
      return [
        { ...common, what: 'request', who: speaker, of: requestedIn(sentence.text), text: sentence.text },
      ];
    case 'other':
      return [];
  }
}

function proposedDeed({ owner, act, due, when, missing }: SpokenDeed, { labelled }: Said) {
  const deed = { who: owner.person, act, due, when };
  const side = owner.side ?? (labelled.label === 'promise' ? 'ours' : 'client');
  if (side === 'ours') return { what: 'promise' as const, ...deed };
  if (labelled.label === 'non-commitment') return { what: 'non-commitment' as const, ...deed, missing };
  return { what: 'commitment' as const, ...deed, missing, done: false };
}

/** Who at the client it is of: who spoke, and in notes whom they last named. */
function clientOf(said: Said, mentioned: Mentioned): NamedPerson | null {
  if (said.source !== 'notes') return said.speaker;
  return said.people.find(({ side }) => side === 'client')?.person ?? mentioned.lastClient;
}

function quoteOf({ sentence }: Said): Quote {
  return { utterance: sentence.utterance, from: sentence.from, to: sentence.to, text: sentence.text };
}
