import type { NamedPerson } from '#domain/words/proposal.ts';
import { samePerson } from '../deeds/roster.ts';
import type { Said } from '../deeds/said.ts';
import type { FoundOf } from '../found.ts';
import { type Answered, answerIn } from './answers.ts';

const answerMark =
  /\s*(?:-+>|=+>|>{2,}|→|⇒|–|—|\s-\s|:\s|;\s|,\s+(?=(?:yes|yeah|yep|no|nope|ok|okay|maybe|sure)\b)|,? which (?:(?:he|she|they)|(?:(?:Mr|Ms|Mrs|Dr)\.? )?\p{Lu}[\p{Ll}-]+) (?=(?:agreed|accepted|confirmed|refused|declined)\b)|,?(?: (?:and|but|then))?(?: (?:he|she|they|it|\p{Lu}[\p{Ll}-]+))?(?: (?:said|says|answered|answer|replied)\b:?| (?=(?:(?:flatly|politely|simply) )?(?:agreed|refused|declined)\b)))\s*/u;
const asked =
  /^[^\p{L}]*(?:(?:we|i) )?(?:ask\s*[:–-]|question (?:if|whether)\b|asked|proposed|suggested|requested|offered|invited)(?:\b|(?<=[:–-]))/iu;
/** "Dan yeah will do mon", "he said not w/out seeing it": who answers stands before the answer. */
const whoAnswers =
  /^(?:(?:he|she|they|\p{L}[\p{L}'-]+)(?: (?:just|only|then))? (?:said|says|answered|replied)(?: that)?:? |(?:said|says)(?: that)?:? |(?:(?:Mr|Ms|Mrs|Dr)\.? )?(?!(?:not?|maybe|yes)\b)\p{L}[\p{L}'-]+ (?=(?:yes|yeah|yep|ok|okay|sure|no|nope|maybe|agreed|confirmed|(?:flatly |politely )?(?:refused|declined))\b))/iu;

/** What a line of notes tells of an answer: the ask before its mark, where the answer begins, and what it is. */
export interface AnsweredInLine {
  readonly wording: string;
  readonly from: number;
  readonly answered: Answered;
}

/** The answer behind the mark of a line of notes; null where it has none. */
export function answeredInLine({ source, sentence: { text } }: Said): AnsweredInLine | null {
  const led = leadOfAsk.exec(text)?.[0].length ?? 0;
  const mark = answerMark.exec(text.slice(led));
  if (source !== 'notes' || !mark || mark.index < shortestAsk) return null;
  const behind = led + mark.index + mark[0].length;
  const from = behind + (whoAnswers.exec(text.slice(behind))?.[0].length ?? 0);
  const answered = answerIn(inFull(text.slice(from)));
  return answered && { wording: text.slice(led, led + mark.index), from, answered };
}

const leadOfAsk = /^[^\p{L}]*ask\s*[:–-]\s*/iu;
const shortestAsk = 6;
const letter = /^[yn](?=\s*(?:[-–—,.;:!(/+&]|$)|\s+(?:but|and|if|not|w\/?|\d))/i;

/** "Y, 4 Dec", "n - too early": a letter is all that a hurried hand writes of a yes or a no. */
function inFull(answer: string): string {
  return answer.replace(letter, (one) => (one.toLowerCase() === 'y' ? 'yes' : 'no'));
}

/** Minutes name whoever asked: "Ms Fischer asked whether …", where she is one of us. */
function behindOurs({ sentence: { text }, people, words }: Said): string {
  const [first] = people;
  const begins =
    first?.side === 'ours' &&
    words.slice(0, first.first).every(({ plain }) => /^(?:mr|ms|mrs|dr|\W)$/.test(plain));
  return begins ? text.slice(words[first.end - 1]?.to ?? 0) : text;
}

/** Whether a line of notes tells by itself what was asked and what was answered. */
export function tellsAskAndAnswer(said: Said): boolean {
  return asked.test(behindOurs(said)) && answeredInLine(said) !== null;
}

/** Notes tell an ask and its answer in one line: "asked for the CFO -> maybe, not before December". */
export function withAnswerInLine(asked: FoundOf<'ask'>, said: Said): FoundOf<'ask'> {
  const told = answeredInLine(said);
  if (!told) return asked;
  const { wording, from, answered } = told;
  const date = said.dates.find(
    (one) => one.from >= from && one.first !== null && one.first === one.last && !one.past,
  );
  return {
    ...asked,
    wording,
    ...answered,
    reviewOn: answered.answer === 'yes' ? null : (date?.first ?? null),
    answerWords: said.sentence.text.slice(from),
  };
}

/** '"Probably, let me see the page first."': what somebody said, right behind what they were asked. */
const quotedAnswer = /^\W*["“„](?<answer>[^"“”„]+)["”“]?\W*$/u;

const saysThen =
  /^[^\p{L}]*(?:(?:but|and|then),? )?(?<who>he|she|they|\p{L}+)(?: (?:only|just|then))? (?:said|says|answered|replied)(?: that)?:?,? (?<answer>.+)$/iu;

/** "She said maybe, depends on the season": what notes tell in the next sentence of what was asked; null where it is none. */
export function answerToldNext(
  asked: FoundOf<'ask'>,
  { source, sentence: { text }, people }: Said,
): Pick<FoundOf<'ask'>, 'who' | 'answer' | 'maybe' | 'answerWords'> | null {
  const quoted = quotedAnswer.exec(text)?.groups?.answer;
  if (quoted !== undefined) return quotedNext(asked, quoted, source);
  const { who: by = '', answer: words = '' } = saysThen.exec(text)?.groups ?? {};
  const answered = source === 'notes' && asked.answer === null && words ? answerIn(words) : null;
  if (!answered) return null;
  const isPronoun = /^(?:he|she|they)$/i.test(by);
  const named = isPronoun ? undefined : people.find(({ side }) => side !== 'ours');
  const isOther = named && asked.who && !samePerson(named.person, asked.who);
  if (isOther || (!isPronoun && !named)) return null;
  return { who: asked.who ?? named?.person ?? null, ...answered, answerWords: words };
}

function quotedNext(
  asked: FoundOf<'ask'>,
  words: string,
  source: Said['source'],
): Pick<FoundOf<'ask'>, 'who' | 'answer' | 'maybe' | 'answerWords'> | null {
  const answered = source === 'notes' && asked.answer === null ? answerIn(words) : null;
  return answered && { who: asked.who, ...answered, answerWords: words };
}

/** "Asked who signs", "asked when they close": a question for facts, and nothing that they are to do. */
const asksForFacts =
  /^[^\p{L}]*(?:(?:we|i) )?asked (?:(?:him|her|them|\p{Lu}\p{L}*) )?(?:again )?(?:who|what|when|where|why|which|how)\b/iu;

/** Whether a line of notes tells of a question that nobody has to do anything for. */
export function asksOnlyForFacts({ source, sentence: { text } }: Said): boolean {
  return source === 'notes' && asksForFacts.test(text);
}

/** "Asked Dana for a trial": of whoever stands behind "asked" we asked it, and they want nothing. */
export function asksOneOfThem({ source, words, people }: Pick<Said, 'source' | 'words' | 'people'>): boolean {
  const place = words.findIndex(({ raw }) => /\p{L}/u.test(raw));
  const begins = source === 'notes' && words[place]?.plain === 'asked';
  return begins && people.some(({ first, side }) => first === place + 1 && side === 'client');
}

const answers =
  /^(?:yes|yeah|yep|ok|okay|sure|no|nope|maybe|said|says|answered|answer|replied|agreed|confirmed|refused|declined)$/;
const asking = /^(?:asked|ask|proposed|suggested|requested|offered|invited)$/;

/** Whom a line of notes asked: whoever stands right behind "asked"; others whom it names are what it asks about. */
export function askedIn(
  { words, people }: Pick<Said, 'words' | 'people'>,
  client: NamedPerson | null,
): NamedPerson | null {
  const place = words.findIndex(({ plain }) => asking.test(plain));
  if (place < 0) return client;
  const asked = people.find(({ first }) => first === place + 1);
  if (asked) return asked.side === 'ours' ? null : asked.person;
  const answered = people.find(({ first, end }) => first > place && answers.test(words[end]?.plain ?? ''));
  if (answered) return answered.side === 'ours' ? null : answered.person;
  const isAnother = people.some(({ first, person }) => first > place && samePerson(person, client));
  return isAnother ? null : client;
}
