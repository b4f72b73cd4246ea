import type { OutputOf } from '#contract/operation.ts';
import type { readWords } from '#contract/words/words.ts';
import { counted, dayIn, dayInWords, timeIn } from './in-words.ts';
import { harmless, styled } from './print.ts';

type WordsRead = OutputOf<typeof readWords>;
type Found = WordsRead['proposals'][number];

/** What was found in words, as a person reads it in a terminal; times are told in the zone of who reads. */
export function wordsReadText(read: WordsRead, zone: string): string {
  const { speech, notRead, proposals, named } = read;
  if (notRead === 'not English') return 'Reading works for English only, so far. Nothing was read.';
  const unknown = speech.speakers.filter(({ sure }) => sure === 'unknown' || sure === 'likely');
  const asked = unknown.map(({ name }) => `Nobody knows who ${harmless(name)} is.`);
  if (proposals.length === 0) return [...asked, 'Nothing to record was found in it.'].join('\n');
  const sayer = { zone, nameOf: namesIn(named), mailOf: (found: Found) => mailOf(found, read, zone) };
  const isNew = ({ alreadyRecorded, leftOut }: Found) => alreadyRecorded === null && !leftOut;
  const sections = [
    section(
      'Sure enough to be ticked',
      proposals.filter((one) => isNew(one) && isLikely(one)),
      sayer,
    ),
    section(
      'Less sure',
      proposals.filter((one) => isNew(one) && !isLikely(one)),
      sayer,
    ),
    section(
      'On record already',
      proposals.filter(({ alreadyRecorded }) => alreadyRecorded !== null),
      sayer,
    ),
    section(
      'Left out before',
      proposals.filter(({ leftOut }) => leftOut),
      sayer,
    ),
  ];
  const before = speech.readBefore;
  const again = before
    ? ` It was read before, on ${dayInWords(before.on)}; what was decided then stays.`
    : '';
  const said = `${readOf(read, zone)}${again} Nothing of it is recorded yet.`;
  return [[said, ...asked].join('\n'), ...sections.filter((text) => text !== '')].join('\n\n');
}

/** When the mails of a thread were written, and how many stood in a quote alone; as said on a day where it is no thread. */
function readOf({ speech, utterances }: WordsRead, zone: string): string {
  const mails = new Map(
    utterances.map((one) => [`${one.speaker} ${one.writtenAt} ${one.onlyQuoted ?? false}`, one]),
  );
  if (speech.source !== 'mail' || mails.size < 2) return `Read as said on ${dayInWords(speech.day)}.`;
  const days = [...mails.values()].flatMap(({ writtenAt }) => (writtenAt ? dayIn(zone, writtenAt) : []));
  const quoted = [...mails.values()].filter(({ onlyQuoted }) => onlyQuoted).length;
  const span = [...new Set([days[0], days.at(-1)])].filter(Boolean).join(' to ');
  const from = quoted > 0 ? `, ${quoted} of them from quotes` : '';
  return `Read ${mails.size} mails${span ? ` of ${span}` : ''}${from}.`;
}

/** The mail that something was found in, where there may be others. */
function mailOf(found: Found, { speech, utterances }: WordsRead, zone: string): string | null {
  const said = utterances[found.quotes[0].utterance];
  if (speech.source !== 'mail' || !said?.writtenAt) return null;
  return `in the ${said.onlyQuoted ? 'quoted ' : ''}mail of ${dayIn(zone, said.writtenAt)}`;
}

/** As the page ticks it, by what the contract says of a confidence. */
const isLikely = ({ confidence }: Found): boolean => confidence >= 0.7;

interface Sayer {
  readonly zone: string;
  nameOf(person: Person): string;
  mailOf(found: Found): string | null;
}

type Person = Exclude<Extract<Found, { what: 'commitment' }>['who'], null>;

function namesIn(named: WordsRead['named']): Sayer['nameOf'] {
  const names = new Map(named.map(({ id, name }) => [id, name]));
  return (person) => {
    if ('called' in person) return person.called;
    return names.get('contactId' in person ? person.contactId : person.memberId) ?? '';
  };
}

function section(title: string, found: readonly Found[], sayer: Sayer): string {
  if (found.length === 0) return '';
  const head = `${styled('bold', title)} ${styled('dim', counted(found.length, 'thing'))}`;
  return [head, ...found.map((one) => block(one, sayer))].join('\n');
}

const indent = '        ';

/** What it is, who and by when, and the words that it rests on. */
function block(found: Found, sayer: Sayer): string {
  const { kind, what, details } = said(found, sayer);
  const percent = `${Math.round(found.confidence * 100)}%`.padStart(6);
  const record = found.alreadyRecorded;
  const onRecord = record
    ? [`on record as ${recordedAs[record.what]}`, record.words && quoted(record.words), by(record.due)]
    : [];
  const lines = [
    [...details, onRecord.filter(Boolean).join(' '), sayer.mailOf(found)]
      .filter(Boolean)
      .map((part) => harmless(part ?? '')),
    [found.quotes.map(({ text }) => quoted(harmless(text))).join(' … ')],
  ];
  const below = lines.filter((parts) => parts.length > 0).map((parts) => `${indent}${parts.join(' · ')}`);
  return [`${percent}  ${styled('bold', kind)}: ${harmless(what)}`, ...below].join('\n');
}

const quoted = (text: string): string => `“${text}”`;
const by = (due: string | null | undefined): string | null => (due ? `by ${dayInWords(due)}` : null);

const recordedAs = {
  commitment: 'a commitment',
  promise: 'a promise',
  concern: 'a concern',
  'non-commitment': 'a non-commitment',
  conversation: 'a conversation that is planned',
  stakeholder: 'somebody of the deal',
  ask: 'an ask',
  request: 'a request',
} as const;

interface SaidFound {
  readonly kind: string;
  readonly what: string;
  readonly details: readonly (string | null | undefined)[];
}

const gaps = { who: 'who?', what: 'what?', when: 'by when?' } as const;

function said(found: Found, { zone, nameOf }: Sayer): SaidFound {
  const [{ text }] = found.quotes;
  const who =
    'who' in found && found.who !== null && !Array.isArray(found.who) ? nameOf(found.who as Person) : null;
  switch (found.what) {
    case 'commitment':
    case 'non-commitment':
    case 'promise': {
      const { act, due, when, hangsOn, moves } = found;
      const missing = found.what === 'promise' ? (due ? [] : (['when'] as const)) : found.missing;
      return {
        kind: kindOfDeed[found.what],
        what: act ?? text,
        details: [
          who,
          by(due) ?? (when && quoted(when)),
          'replaces' in found && found.replaces?.words
            ? `ends what was only heard: ${quoted(found.replaces.words)}`
            : null,
          moves && `moves ${quoted(moves.words)}${moves.due ? ` from ${dayInWords(moves.due)}` : ''}`,
          ...missing.map((part) => gaps[part]),
          // An act that is told by its whole sentence: “I'll send it” leaves open what.
          act?.startsWith('“') ? gaps.what : null,
          hangsOn && `waits for ${quoted(hangsOn)}`,
        ],
      };
    }
    case 'kept': {
      const { what, words, due } = found.of;
      return { kind: 'done', what: words, details: [`on record as ${recordedAs[what]}`, by(due)] };
    }
    case 'ask':
      return { kind: 'ask', what: found.wording, details: [who, answerOf(found)] };
    case 'concern':
      return { kind: 'concern', what: found.text, details: [who ?? gaps.who] };
    case 'request':
      return { kind: 'they asked for', what: requested[found.of], details: [who] };
    case 'next conversation': {
      const { startsAt, when } = found;
      const at = startsAt && `${dayIn(zone, startsAt)}, ${timeIn(zone, startsAt)}`;
      const people = found.who.map(nameOf).filter((name) => name !== '');
      return {
        kind: 'next conversation',
        what: at ?? when,
        details: [people.join(', '), startsAt ? null : gaps.when],
      };
    }
    case 'person':
      return { kind: 'somebody new', what: found.called, details: [found.title] };
    case 'framing': {
      const details = [found.framing === 'final' ? 'as our answer' : 'as an idea'];
      return { kind: 'what was shown', what: found.topic ?? text, details };
    }
  }
}

const kindOfDeed = {
  commitment: 'client commitment',
  'non-commitment': 'non-commitment',
  promise: 'our promise',
} as const;

const requested = {
  proposal: 'a proposal',
  pricing: 'prices',
  demo: 'a demonstration',
  contract: 'a contract',
  information: 'information',
} as const;

/** How an ask was answered, in a word, why, and until when. */
function answerOf({ answer, maybe, reviewOn }: Extract<Found, { what: 'ask' }>): string {
  if (answer === null) return 'no answer yet';
  const why = maybe ? ` (${maybe})` : '';
  return `answered ${answer}${why}${reviewOn ? `, to be looked at again on ${dayInWords(reviewOn)}` : ''}`;
}
