import { plainGivenName } from '#domain/address-book/plain-given-name.ts';
import { compare } from '#domain/compare.ts';
import type { Commitment, Conversation, Standing } from '#domain/standing/standing.ts';
import { dayOf } from '#domain/time/calendar.ts';
import { languageOf } from '#texts/language.ts';
import { lettersTexts } from '#texts/letters.ts';
import { type Say, sayIn } from '#texts/say.ts';
import type { ClientsWords } from '../presenting/clients-words.ts';
import { dayAndTime, dayLabel } from '../presenting/dates.ts';
import { recapLines } from './recap-lines.ts';

/** Where the link to their own page goes, in a letter that is still being written. */
export const linkMark = '[link]';

/** Whom a letter is for, from whom, and how they read. */
export interface LetterReader {
  readonly contactId: string;
  readonly name: string;
  /** Where it is known apart from the rest of the name. */
  readonly givenName: string | null;
  readonly locale: string;
  readonly zone: string;
  readonly now: string;
  /** The name of anybody at the client. */
  nameOf(contactId: string): string;
  readonly from: { readonly memberId: string; readonly name: string; readonly company: string };
  /** Who of us promised something, where it is not whoever writes. */
  colleague(memberId: string | null): string | null;
}

export interface LetterWords {
  readonly subject: string;
  readonly text: string;
}

type Words = Say<(typeof lettersTexts)['en']>;

/**
 * What a conversation came to, for one of those who were in it: who does what by when, and what it brings them. What
 * was agreed in their presence is named with its names; nothing else of ours or of a colleague's is in it.
 */
export function recapWords(
  standing: Standing,
  conversation: Conversation,
  reader: LetterReader,
  words: ClientsWords,
): LetterWords {
  const { say, day } = sayingTo(reader);
  const { own, theirs, ours } = recapLines(standing, conversation, reader.contactId);
  const whatOf = (one: Commitment) => words.ofCommitment(one, standing, reader.from.name);
  const gainOf = ({ askId }: Commitment) => (askId === null ? null : (standing.asks[askId]?.value ?? null));
  const ownLines = own.flatMap((one) => {
    const gain = gainOf(one);
    const { due, event, state } = one;
    const what = whatOf(one);
    if (what === null) return [];
    return [
      lineOf(say, what, { due, event, isDone: state === 'kept' }, day),
      ...(gain ? [say('brings', { gain })] : []),
    ];
  });
  const theirLines = theirs.flatMap((one) => {
    const { due, event, state } = one;
    const what = whatOf(one);
    const said = { due, event, isDone: state === 'kept' };
    return what === null ? [] : lineOfSomebody(say, reader.nameOf(one.contactId), what, said, day);
  });
  const ourLines = ours.flatMap((one) => {
    const { due, state, memberId } = one;
    const said = { due, event: null, isDone: state === 'kept' };
    const who = reader.colleague(memberId);
    const what = words.ofPromise(one, standing, who ?? reader.from.name);
    if (what === null) return [];
    return who === null ? lineOf(say, what, said, day) : lineOfSomebody(say, who, what, said, day);
  });
  const isOnTheirPage = ownLines.length + ourLines.length > 0;
  const blocks = [
    [say('hello', { name: calledIn(reader) })],
    [say(isOnTheirPage || theirLines.length > 0 ? 'recapOpens' : 'recapNothing')],
    titled(say('youDo'), ownLines),
    titled(say('theyDo'), theirLines),
    titled(say('weDo'), ourLines),
    nextOf(standing, conversation, reader),
    isOnTheirPage ? [say('recapLink'), linkMark] : [say('cancelLink'), linkMark],
    ending(reader, say),
  ];
  const on = day(dayOf(conversation.startsAt, reader.zone));
  return { subject: say('recapSubject', { day: on }), text: joined(blocks) };
}

/** What an invitation says, or that it changed, or that it is off. */
export function invitationWords(
  event: {
    readonly startsAt: string;
    readonly title: string | null;
    readonly gain: string | null;
    readonly place: string;
  },
  as: 'first' | 'changed' | 'cancelled' | 'without them',
  reader: LetterReader,
): LetterWords {
  const { say, moment } = sayingTo(reader);
  const when = moment(event.startsAt);
  const title = event.title ?? say('usualTitle', { company: reader.from.company });
  const isOff = as === 'cancelled' || as === 'without them';
  const opens = {
    first: say('inviteOpens'),
    changed: say('updateOpens'),
    cancelled: say('cancelOpens'),
    'without them': say('cancelOnlyYou'),
  };
  const blocks = [
    [say('hello', { name: calledIn(reader) })],
    [opens[as]],
    [
      title,
      say('when', { when }),
      ...(event.place && !isOff ? [say('where', { place: event.place })] : []),
      ...(event.gain && !isOff ? [say('inviteBrings', { gain: event.gain })] : []),
    ],
    [say(isOff ? 'cancelLink' : 'inviteLink'), linkMark],
    ending(reader, say),
  ];
  const subject = isOff ? 'cancelSubject' : as === 'changed' ? 'updateSubject' : 'inviteSubject';
  return { subject: say(subject, { title, when }), text: joined(blocks) };
}

/** How days and moments are said to them: where they are, with the clock that is meant. */
export function sayingTo({ locale, zone, now }: Pick<LetterReader, 'locale' | 'zone' | 'now'>) {
  const say = sayIn(locale, lettersTexts);
  const reading = { locale, zone, today: dayOf(now, zone) };
  return {
    say,
    day: (day: string) => dayLabel(day, reading),
    moment: (at: string) => say('inZone', { when: dayAndTime(at, reading), zone: zoneLabel(at, reading) }),
  };
}

/** The name that a zone goes by: “United Kingdom Time”; where it has none but its distance from Greenwich, its city. */
function zoneLabel(at: string, { locale, zone }: { locale: string; zone: string }): string {
  const parts = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    hour: 'numeric',
    timeZoneName: 'longGeneric',
  }).formatToParts(new Date(at));
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return name === '' || name.startsWith('GMT') ? city : name;
}

/** English letters go by the first name; in German ones it would be too near. */
const calledIn = ({ name, givenName, locale }: LetterReader): string =>
  languageOf(locale) === 'en' ? (givenName ?? plainGivenName(name) ?? name) : name;

function nextOf(standing: Standing, { conversationId }: Conversation, reader: LetterReader): string[] {
  const { say, moment } = sayingTo(reader);
  const [next] = Object.values(standing.conversations)
    .filter(
      (one) =>
        one.conversationId !== conversationId &&
        one.state === 'planned' &&
        one.endsAt > reader.now &&
        one.participants.includes(reader.contactId),
    )
    .sort((one, other) => compare(one.startsAt, other.startsAt));
  if (!next) return [];
  const { gain } = next.plan;
  return [say('next', { when: moment(next.startsAt) }), ...(gain ? [say('nextBrings', { gain })] : [])];
}

interface Said {
  readonly due: string | null;
  readonly event: string | null;
  readonly isDone: boolean;
}

function lineOf(
  say: Words,
  what: string,
  { due, event, isDone }: Said,
  day: (day: string) => string,
): string {
  if (isDone) return say('lineDone', { what });
  if (due === null) return say('line', { what });
  if (event !== null) return say('lineEvent', { what, event, day: day(due) });
  return say('lineBy', { what, day: day(due) });
}

function lineOfSomebody(
  say: Words,
  who: string,
  what: string,
  { due, event, isDone }: Said,
  day: (day: string) => string,
): string {
  if (isDone) return say('lineOfDone', { who, what });
  if (due === null) return say('lineOf', { who, what });
  if (event !== null) return say('lineOfEvent', { who, what, event, day: day(due) });
  return say('lineOfBy', { who, what, day: day(due) });
}

const titled = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : [title, ...lines]);

const ending = ({ from }: LetterReader, say: Words) => [say('bye'), from.name, from.company];

const joined = (blocks: readonly (readonly string[])[]) =>
  blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
