import { dayOf } from '#domain/time/calendar.ts';
import type { Speech, SpeechContext } from '#domain/words/speech.ts';
import { datePhrasesIn } from '../dates/date-phrases-in.ts';
import { datesFound } from '../dates/dates-found.ts';
import { DaysMentioned } from '../dates/days-mentioned.ts';
import { inThisTalk, scarcityOf } from '../labels/in-this-talk.ts';
import { toldLabel } from '../labels/label-distribution.ts';
import { labelOf } from '../labels/label-of.ts';
import type { LanguageModel } from '../labels/language-model.ts';
import { lineAt } from '../sentences/line-at.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { sentencesOf } from '../sentences/sentences-of.ts';
import { leaningsOf, type SaidByUnknown } from '../speakers/leanings.ts';
import { ActionTables } from './action-tables.ts';
import { HeadingsOfLines } from './headings-of-lines.ts';
import { afterLead } from './note-leads.ts';
import { type PersonFound, peopleIn } from './people-named.ts';
import { personOf, type Roster } from './roster.ts';
import type { Said } from './said.ts';
import { type Word, wordsOf } from './words.ts';
import { WrittenWithin } from './written-within.ts';

/** Notes that are somebody's own words, from the first to the last: '"We'll circle back."', 'K: "I'll sign it"'. */
const quotedWords = /^\s*(?:\p{L}+:\s*)?["“„][^"“”„]{6,}["”“]?[.!]?\s*$/u;

interface Hearing {
  readonly model: LanguageModel;
  /** Told of each utterance as it comes to be heard. */
  readonly heard?: (utterance: number) => void;
}

/** Every sentence of a speech with who said it, whom it names, and what it is taken for. */
export function hearSpeech(
  speech: Speech,
  context: SpeechContext,
  roster: Roster,
  { model, heard: tell }: Hearing,
): Said[] {
  const ourNames = roster.people.filter(({ side }) => side === 'ours').map(({ name }) => name);
  const heard: Said[] = [];
  const mentioned = new DaysMentioned();
  const sentences = sentencesOf(speech, namesOf(roster));
  const known = new Set(context.speakers.flatMap((by) => by?.side ?? []));
  const leanings = leaningsOf(ofUnknownSides(sentences, speech, context), model.sides, known);
  const within = new WrittenWithin(speech, context, roster);
  const headings = new HeadingsOfLines(speech);
  const tables = new ActionTables(speech);
  for (const sentence of sentences) {
    tell?.(sentence.utterance);
    const utterance = speech.utterances[sentence.utterance];
    const answers = within.of(sentence);
    const place = answers ? answers.place : (utterance?.speaker ?? null);
    const by = place === null ? null : (context.speakers[place] ?? null);
    const last = heard.at(-1);
    const words = wordsOf(sentence.text);
    const people = peopleIn(words, roster);
    const begins = beginsLine(utterance?.text ?? '', sentence);
    const begunBy =
      speech.source !== 'notes' ? null : begins ? namedFirst(words, people) : (last?.begunBy ?? null);
    const heading = headings.of(sentence, people);
    const { action, isHeadOfTable } = tables.of(sentence);
    const quoted = speech.source === 'notes' && quotedWords.test(sentence.text);
    const saidBy = begunBy ?? (quoted ? namedBefore(sentence, utterance?.text ?? '', roster) : null);
    const side = quoted
      ? (saidBy?.side ?? 'client')
      : speech.source === 'notes'
        ? 'ours'
        : answers
          ? answers.side
          : (by?.side ?? null);
    // What notes quote is heard as it was spoken.
    const heardAs = quoted ? 'transcript' : speech.source;
    const mailed = utterance?.writtenAt ? dayOf(utterance.writtenAt, context.zone) : context.day;
    const day = answers?.day ?? mailed;
    const turn = turnOf(sentence, speech);
    const above = last?.sentence.utterance === sentence.utterance ? '' : rightAbove(utterance?.below ?? '');
    // What is to be done stands there first, and what it is about after it.
    if (above !== '')
      mentioned.hear('', above, datePhrasesIn(above, { ...context, day }).reverse(), context.zone);
    const dates = datePhrasesIn(sentence.text, { ...context, day, ...mentioned.before(turn) });
    mentioned.hear(turn, sentence.text, dates, context.zone);
    const leaning = place === null ? null : (leanings.get(place) ?? null);
    const speakerName = place === null ? '' : (speech.speakers[place]?.name ?? '');
    heard.push({
      sentence,
      words,
      source: speech.source,
      heardAs,
      side,
      speaker: answers ? answers.person : by ? personOf(by, speakerName) : null,
      leaning,
      speakerPlace: place,
      isOlder: utterance?.onlyQuoted === true && answers?.isOfLatest !== true,
      labelled: labelOf(
        sentence.text,
        {
          side,
          leaning,
          source: heardAs,
          before: last ? { text: last.sentence.text, side: last.side } : null,
          dates: datesFound(dates),
          ourNames,
          phrases: context.phrases ?? [],
        },
        model,
      ),
      begunBy: saidBy,
      under: heading.under,
      isHeading: heading.isHeading || isHeadOfTable,
      action,
      goesOnWith: null,
      people,
      dates,
      day,
    });
  }
  const weighed = speech.source === 'transcript' ? weighedInTalk(heard) : heard;
  return weighed.map((said, at) => ({ ...said, goesOnWith: deedAfter(weighed, at) }));
}

const namesOf = ({ people }: Roster): string[] =>
  people.flatMap(({ name }) => {
    const whole = name.toLowerCase();
    return whole.includes(' ') ? [whole, whole.split(' ')[0] ?? ''] : [whole];
  });

/** Of a quote that somebody answers below, the lines right above the answer, whose days it goes back to. */
const rightAbove = (quote: string): string =>
  quote
    .trim()
    .split(/\n\s*\n/)
    .at(-1) ?? '';

/** What stays with one thought: a turn of a talk, a paragraph of a mail, a line of notes. */
function turnOf({ utterance, from }: Sentence, { source, utterances }: Speech): string {
  const before = utterances[utterance]?.text.slice(0, from) ?? '';
  return `${utterance} ${before.split(source === 'notes' ? '\n' : /\n\s*\n/).length}`;
}

/** What was said by whoever nobody knows the side of. */
function ofUnknownSides(
  sentences: readonly Sentence[],
  { source, utterances }: Speech,
  { speakers }: SpeechContext,
): SaidByUnknown[] {
  if (source === 'notes') return [];
  return sentences.flatMap(({ utterance, text }) => {
    const speaker = utterances[utterance]?.speaker ?? null;
    return speaker !== null && !speakers[speaker]?.side ? [{ speaker, text }] : [];
  });
}

const beginsLine = (text: string, sentence: Sentence): boolean =>
  !/[\p{L}\p{N}]/u.test(beforeInLine(text, sentence));

/** What stands in its line before a sentence. */
const beforeInLine = (text: string, sentence: Sentence): string =>
  text.slice(lineAt(text, sentence).from, sentence.from);

/** "JK: …", "Anna -> …": whose line it is. */
function namedFirst(words: readonly Word[], people: readonly PersonFound[]): PersonFound | null {
  const { first, addressed } = afterLead(words);
  const named = people.find((one) => one.first === first);
  return named && (addressed || /^[:>→=–—-]$/.test(words[named.end]?.raw ?? '')) ? named : null;
}

/** 'Lena: "I'll send it"': whom a line names before what it quotes. */
function namedBefore(sentence: Sentence, text: string, roster: Roster): PersonFound | null {
  const words = wordsOf(beforeInLine(text, sentence));
  return namedFirst(words, peopleIn(words, roster));
}

function weighedInTalk(heard: readonly Said[]): Said[] {
  const scarcity = scarcityOf(heard.map(({ labelled }) => labelled.probabilities));
  return heard.map((said) => {
    const probabilities = inThisTalk(said.labelled.probabilities, scarcity);
    return { ...said, labelled: { ...said.labelled, probabilities, label: toldLabel(probabilities) } };
  });
}

function deedAfter(heard: readonly Said[], at: number): string | null {
  const utterance = heard[at]?.sentence.utterance;
  for (let next = at + 1; heard[next]?.sentence.utterance === utterance; next += 1) {
    const { labelled, sentence } = heard[next] as Said;
    if (/^(?:client commitment|promise|non-commitment)$/.test(labelled.label)) return sentence.text;
  }
  return null;
}
