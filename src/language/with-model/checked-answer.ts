import { missingParts } from '#domain/conversation/firmness.ts';
import { dayOf } from '#domain/time/calendar.ts';
import { type NamedPerson, type Proposal, tickedFrom } from '#domain/words/proposal.ts';
import type { Side } from '#domain/words/speech.ts';
import type { ToldByModel, ToldLabel } from '#domain/words/told-by-model.ts';
import { besideRecord } from '../conversation/recorded-as.ts';
import type { DatePhrase } from '../dates/date-phrase.ts';
import { whoIsCalled } from '../deeds/people-named.ts';
import { personOf } from '../deeds/roster.ts';
import type { Said } from '../deeds/said.ts';
import { idOf } from '../proposal-id.ts';
import type { PartToAsk } from './parts-to-ask.ts';
import { placeOfWords } from './place-of-words.ts';

/** What a language model alone says is suggested, and never ticked beforehand. */
const confidenceOfModel = tickedFrom - 0.15;

/** More than this is not in one sentence: the model goes round in circles. */
const mostOfOneSentence = 3;

/** Which side what a sentence is can be of; the others are of either. */
const sideOf: Partial<Readonly<Record<ToldLabel, Side>>> = {
  commitment: 'client',
  'non-commitment': 'client',
  promise: 'ours',
  ask: 'ours',
  concern: 'client',
  request: 'client',
};

/** What a language model may lead to. */
export type FoundByModel = Extract<Proposal, { readonly what: ToldLabel }>;

/** Of what a language model said about a part, all that its words bear out. The rest is dropped without a word. */
export function checkedAnswer(told: readonly ToldByModel[], part: PartToAsk): FoundByModel[] {
  const sentences = new Map(part.sentences.map(({ number, said }) => [number, said]));
  const proposals = new Map<string, FoundByModel>();
  const times = new Map<number, number>();
  for (const one of told) {
    const said = sentences.get(one.sentence);
    if (!said) continue;
    const time = times.get(one.sentence) ?? 0;
    const proposal = time < mostOfOneSentence ? proposed(one, said, part) : null;
    if (!proposal || proposals.has(proposal.id)) continue;
    const { context } = part;
    proposals.set(proposal.id, {
      ...proposal,
      ...besideRecord(proposal, context, { saidOn: said.day, source: said.source }),
    });
    times.set(one.sentence, time + 1);
  }
  return [...proposals.values()];
}

function proposed(told: ToldByModel, said: Said, part: PartToAsk): FoundByModel | null {
  const { sentence } = said;
  const { label } = told;
  const who = whoSaid(told.who, said, part);
  if (!isQuoted(told.quote, sentence.text) || who === 'nobody there') return null;
  if (!isOfItsSide(label, said, who)) return null;
  const act = capital(wordsIn(told.act, sentence.text));
  if (lacksItsAct(label, told.act, act)) return null;
  const when = wordsIn(told.when, sentence.text);
  const date = when === null ? null : dateOf(when, said);
  const common = {
    id: idOf(['language model', label, sentence.utterance, sentence.from, act ?? ''].join('\n')),
    quotes: [
      { utterance: sentence.utterance, from: sentence.from, to: sentence.to, text: sentence.text },
    ] as const,
    cues: [],
    confidence: confidenceOfModel,
    alreadyRecorded: null,
    foundBy: 'language model' as const,
    heard: { source: said.heardAs, side: said.side },
  };
  const deed = { who: who?.person ?? null, act, due: date?.due ?? null, when };
  const missing = missingParts({ who: deed.who && 'who', what: act, when: deed.due });
  const speaker = said.source !== 'notes' && said.side === 'client' ? said.speaker : null;
  switch (label) {
    case 'commitment':
      return { ...common, what: label, ...deed, missing, done: false };
    case 'non-commitment':
      return { ...common, what: label, ...deed, missing };
    case 'promise':
      return { ...common, what: label, ...deed };
    case 'ask':
      return {
        ...{ ...common, what: label, who: who?.side === 'client' ? who.person : null },
        ...{
          wording: sentence.text,
          askId: null,
          answer: null,
          maybe: null,
          reviewOn: null,
          answerWords: null,
        },
      };
    case 'concern':
      return { ...common, what: label, who: deed.who ?? speaker, text: sentence.text };
    case 'request':
      return {
        ...{ ...common, what: label, who: deed.who ?? speaker },
        ...{ of: told.request ?? 'information', text: sentence.text },
      };
    case 'next conversation': {
      if (when === null) return null;
      const day = date?.due ?? (date?.at ? dayOf(date.at, part.context.zone) : null);
      return { ...common, what: label, startsAt: date?.at ?? null, day, when, who: [] };
    }
    case 'person':
      return who && 'called' in who.person && wordsIn(who.person.called, sentence.text) !== null
        ? { ...common, what: label, called: who.person.called, title: null, side: 'client' }
        : null;
  }
}

/** Copied from the sentence, and more than one word of it where it has more. */
function isQuoted(quote: string, text: string): boolean {
  return placeOfWords(quote, text) !== null && (countWords(quote) > 1 || countWords(text) === 1);
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** The words as they stand in the sentence; what does not stand there was not said. */
function wordsIn(words: string | null, text: string): string | null {
  const place = words === null ? null : placeOfWords(words, text);
  return place && text.slice(place.from, place.to);
}

/** A deed that nobody said is none, and a commitment or a promise says what will be done. */
function lacksItsAct(label: ToldLabel, told: string | null, act: string | null): boolean {
  if (act !== null) return false;
  if (label === 'non-commitment') return told !== null && told.trim() !== '';
  return label === 'commitment' || label === 'promise';
}

const capital = (act: string | null): string | null => act && act.charAt(0).toUpperCase() + act.slice(1);

/** What our own reading of dates makes of the words, with the sentence around them. */
function dateOf(when: string, { dates, sentence }: Said): DatePhrase | null {
  const place = placeOfWords(when, sentence.text);
  if (!place) return null;
  return dates.find(({ from, to }) => from < place.to && place.from < to) ?? null;
}

interface Who {
  readonly person: NamedPerson;
  readonly side: Side | null;
}

const themselves = /^(?:i|me|myself|the speaker)$/i;
const nobodyNamed = /^(?:we|us|they|you|he|she|it|somebody|someone|nobody|unknown|none|null|n\/a|-)?$/i;

/** Whom a language model names: somebody known by name, who spoke, or whom the sentence itself names. */
function whoSaid(named: string | null, said: Said, part: PartToAsk): Who | null | 'nobody there' {
  const name = named?.trim() ?? '';
  if (nobodyNamed.test(name)) return null;
  if (themselves.test(name)) return said.speaker && { person: said.speaker, side: said.side };
  const known = whoIsCalled(name, part.roster) ?? speakerCalled(name, part);
  if (known) return { person: known.person, side: known.side };
  const called = wordsIn(name, said.sentence.text);
  return called === null ? 'nobody there' : { person: { called }, side: null };
}

/** Who speaks is known by the whole of what the source calls them, and be it "Speaker 2". */
function speakerCalled(called: string, { speakers, context }: PartToAsk): Who | null {
  const place = speakers.findIndex(({ name }) => name.toLowerCase() === called.toLowerCase());
  const [speaker, by] = [speakers[place], context.speakers[place]];
  return speaker && by ? { person: personOf(by, speaker.name), side: by.side } : null;
}

/** What a client will do is no promise of ours, whoever says that it is. */
function isOfItsSide(label: ToldLabel, said: Said, who: Who | null): boolean {
  const side = sideOf[label];
  if (side === undefined) return true;
  const isDeed = label === 'commitment' || label === 'promise' || label === 'non-commitment';
  const owner = isDeed ? (who?.side ?? null) : null;
  const spoke = said.source === 'notes' ? null : said.side;
  return owner === null ? spoke === null || spoke === side : owner === side;
}
