import { salutation } from '#domain/words/greetings.ts';
import { endOfLabels } from './header-blocks.ts';
import type { BetweenLines } from './parts-of-mail.ts';
import { linesOfQuoteHeader } from './quote-headers-in.ts';

/** Whoever says so, or nothing else, above a quote has written between its lines. */
const saysSo =
  /^\s*$|\b(?:below|in-?line|in[- ]between|(?:in|between|within|behind|under) (?:your|the|each)\b[^.!?]{0,30}\b(?:e-?mails?|message|text|lines?|list|points?|questions?)|marked|my (?:answers?|comments?|replies|responses|remarks)|(?:answers|comments|replies|responses|remarks)\b[^.!?]{0,20}\bin)\b|>>|\[\p{Lu}{2,3}\]/iu;
/** A line as long as this may have been broken for width, so that the next one goes on with it. */
const fullLine = 50;
const marks = /^\s?(?:>\s?)*/u;

/** A mail with what stands in it beside the words that its writer answers within. */
export interface AnsweredWithin {
  readonly rest: string;
  readonly answers: readonly BetweenLines[];
}

/**
 * A mail's text in which the answers that its writer put within the quote below, behind further marks (">> Yes.") or their
 * initials or name ("[MK] Yes.", "MK> Yes."), stand there as words of their own.
 */
export function withAnswersSetApart(text: string, writer: string | null): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => depthOf(line) > 0);
  if (start === -1) return text;
  const isSaid = answersOf(lines.slice(0, start).join('\n'), writer);
  // Whoever answers between the lines without any mark has no answers behind more of them.
  const isAnswer: IsAnswer = isAnsweredBetween(lines.slice(start))
    ? (line, isDeeper) => !isDeeper && isSaid(line, isDeeper)
    : isSaid;
  const own = linesAnswered(lines.slice(start), 1, isAnswer);
  if (!own.includes(true)) return text;
  const apart = own.flatMap((isOwn, at) => {
    const line = lines[start + at] ?? '';
    return isOwn ? [wordsOf(line), ...(own[at + 1] ? [] : [''])] : [line];
  });
  return [...lines.slice(0, start), ...apart].join('\n');
}

/** The same of a mail that stands below its header without marks, as Outlook has it: `above` is what stands above it. */
export function answeredWithin(text: string, above: string, writer: string | null): AnsweredWithin {
  const lines = text.split('\n');
  const own = linesAnswered(lines, 0, answersOf(above, writer));
  const answers: { above: string; own: string }[] = [];
  let since = 0;
  own.forEach((isOwn, at) => {
    if (!isOwn) return;
    const words = wordsOf(lines[at] ?? '');
    const last = answers.at(-1);
    if (last && own[at - 1]) last.own = `${last.own}\n${words}`;
    else answers.push({ above: lines.slice(since, at).join('\n').trim(), own: words });
    since = at + 1;
  });
  return { rest: lines.filter((_, at) => !own[at]).join('\n'), answers };
}

function isAnsweredBetween(lines: readonly string[]): boolean {
  const last = lines.findLastIndex((line) => depthOf(line) > 0);
  return lines.slice(0, last).some((line) => depthOf(line) === 0 && line.trim() !== '');
}

type IsAnswer = (line: string, isDeeper: boolean) => boolean;

function answersOf(above: string, writer: string | null): IsAnswer {
  const isSaid = saysSo.test(above.replace(/^.*[:：]\s*$/mu, '').replace(salutation, ''));
  const names = namesOf(writer);
  return (line, isDeeper) => {
    if (isDeeper) return isSaid;
    const [, bracketed, pointed, before] = lead.exec(line.replace(marks, '')) ?? [];
    const sure = bracketed ?? pointed;
    if (sure) return names.some((name) => name.toLowerCase() === sure.toLowerCase());
    return before !== undefined && names.includes(before) && (isSaid || before === before.toUpperCase());
  };
}

/** "[MK] Yes", "MK> Yes", "MK: Yes". */
const name = String.raw`\p{Lu}[\p{L}]{1,14}`;
const lead = new RegExp(
  String.raw`^[-*•]?\s*(?:[[(<{](${name})[\])>}]:?|(${name})\s?>+|(${name})\s?:)(?=\s*\S)`,
  'u',
);

/** Their initials and their first name. */
function namesOf(writer: string | null): string[] {
  const parts = (writer ?? '').split(/[\s.-]+/u).filter((part) => /^\p{L}/u.test(part));
  const [first = ''] = parts;
  return parts.length > 1 ? [parts.map((part) => part.charAt(0).toUpperCase()).join(''), first] : [];
}

/** Of each line whether it is an answer, up to the header of a mail that is quoted further down. `depth`: of the mail's own. */
function linesAnswered(lines: readonly string[], depth: number, isAnswer: IsAnswer): boolean[] {
  const bare = lines.map((line) => line.replace(marks, ''));
  const own: boolean[] = lines.map(() => false);
  let hasBegun = false;
  for (const [at, line] of lines.entries()) {
    const isMarked = depthOf(line) >= depth;
    if (isMarked && isHeader(bare, at)) return own;
    if (!isMarked || bare[at]?.trim() === '') continue;
    const isDeeper = depthOf(line) > depth;
    const goesOn = own[at - 1] === true && depthOf(lines[at - 1] ?? '') === depthOf(line);
    const isRest = goesOn && !isDeeper && isBroken(lines[at - 1] ?? '');
    own[at] = isRest || (hasBegun && isAnswer(line, isDeeper));
    hasBegun ||= !isDeeper;
  }
  return own;
}

/** So many labels below each other are the header of a mail. */
const labelsOfHeader = 3;

function isHeader(lines: readonly string[], at: number): boolean {
  if (/^\s*-{3,}.*-{3,}\s*$/u.test(lines[at] ?? '')) return true;
  return linesOfQuoteHeader(lines, at) > 0 || endOfLabels(lines, at) - at >= labelsOfHeader;
}

function isBroken(line: string): boolean {
  return line.length >= fullLine && !/[.!?:;…]["”’)]?\s*$/u.test(line);
}

function depthOf(line: string): number {
  return marks.exec(line)?.[0].replace(/\s/gu, '').length ?? 0;
}

/** Without the marks of a quote, and without whose answer it is. */
function wordsOf(line: string): string {
  return line.replace(marks, '').replace(lead, '').trim();
}
