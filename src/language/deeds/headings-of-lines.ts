import type { NamedPerson } from '#domain/words/proposal.ts';
import type { Side, Speech } from '#domain/words/speech.ts';
import { lineAt } from '../sentences/line-at.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { PersonFound } from './people-named.ts';

/**
 * What the heading above a line of notes says of it: whose deed it is, that it is a deed of whom the line names ("Actions"), a
 * worry or a question, or when they meet next.
 */
export interface Under {
  readonly what: 'deeds' | 'actions' | 'concerns' | 'questions' | 'next conversation';
  readonly side: Side | null;
  /** Of "Dana to do:" whom it names. */
  readonly person: NamedPerson | null;
}

const deeds =
  '(?:actions?|action (?:items?|points?|list)|to-?dos?|to do|tasks?|next (?:steps?|actions?)|deliverables|homework|follow[- ]?ups?|promises|commitments|owed)';
const us = '(?:us|me|we|ours?|mine|our (?:side|end|team)|internal)';
const them =
  "(?:them|they|theirs?|their (?:side|end|team)|(?:the )?(?:client|customer|prospect|buyer)(?:'s)?(?: side)?)";
const apart = '\\s*(?:[-–—:/(]|\\bfor\\b|\\bby\\b|\\bon\\b|\\bof\\b|\\bwith\\b)*\\s*';

const ofUs = new RegExp(
  `^(?:(?:our|my) ${deeds}|${deeds}${apart}${us}|${us} ${deeds}|(?:what )?(?:we|i) (?:still |also )?(?:owe|promised|have promised|agreed to|said we would|will do|will|need to|do|to do)(?: (?:them|him|her|the (?:client|customer)))?|(?:for|on) ${us}|${us})$`,
);
const ofThem = new RegExp(
  `^(?:(?:their|the (?:client|customer)'s) ${deeds}|${deeds}${apart}${them}|${them} ${deeds}|(?:what )?(?:they|the (?:client|customer)|client|customer) (?:still |also )?(?:owes?|promised|have promised|agreed to|will do|will|need to|do|to do|said they would)(?: (?:us|me))?|(?:for|on) ${them}|${them}|owed to us|(?:waiting|we wait|we are waiting) (?:on|for) ${them})$`,
);
const ofAnybody = new RegExp(
  `^(?:(?:all|open|agreed|our and their) )?${deeds}(?: agreed| from (?:today|the call))?$`,
);
const ofConcerns =
  /^(?:(?:their|main|key|big|biggest|top|open|the|client|customer|our|all|any)\s+)*(?:concerns?|worries|worry|objections?|reservations|doubts|fears)(?: (?:raised|so far|they have|of theirs))?$/;
const ofQuestions =
  /^(?:(?:our|my|their|still|all|the)\s+)*(?:(?:open|outstanding|unanswered|further|other) (?:questions?|points?|issues?|items?)|questions?|open|unclear|to (?:clarify|find out))(?: (?:for (?:next time|them|us|later)|left|open))?$/;
const ofNextTime =
  /^(?:next|follow[- ]?up)(?: (?:time|date|call|meeting|mtg|conversation|talk|session|visit|appointment))?$/;
const usAlone = new RegExp(`^${us}$`);
const themAlone = new RegExp(`^${them}$`);
const mostWords = 6;

/** Follows the lines of notes in their order, and tells what each stands under. */
export class HeadingsOfLines {
  readonly #speech: Pick<Speech, 'source' | 'utterances'>;
  #under: Under | null = null;
  #hasLines = false;
  #before: Sentence | null = null;

  constructor(speech: Pick<Speech, 'source' | 'utterances'>) {
    this.#speech = speech;
  }

  /** What a sentence stands under, and whether it is a heading itself. */
  of(
    sentence: Sentence,
    people: readonly PersonFound[],
  ): { readonly under: Under | null; readonly isHeading: boolean } {
    const { source } = this.#speech;
    if (source !== 'notes' && source !== 'mail') return { under: null, isHeading: false };
    const isApart = this.#hasLines && this.#isAfterGap(sentence);
    if (isApart) this.#under = null;
    const line = this.#lineOf(sentence);
    const heading =
      headingAlone(line, people, this.#under !== null && !isApart) ??
      (source === 'notes' ? headingIn(line, people) : null);
    this.#before = sentence;
    this.#hasLines = heading === null;
    // In a mail a list stands under a heading, and every other line for itself.
    const isItem = this.#speech.utterances[sentence.utterance]?.isItem === true;
    const isUnder = source === 'notes' || isItem || inList.test(line);
    if (heading === null) return { under: isUnder ? this.#under : null, isHeading: false };
    this.#under = heading.under;
    return { under: null, isHeading: true };
  }

  /** The whole line that a sentence is of. */
  #lineOf(sentence: Sentence): string {
    const { text = '' } = this.#speech.utterances[sentence.utterance] ?? {};
    const { from, to } = lineAt(text, sentence);
    return text.slice(from, to);
  }

  /** Whether an empty line stands above it. */
  #isAfterGap({ utterance, from }: Sentence): boolean {
    const { utterances } = this.#speech;
    const before = this.#before;
    if (!before) return false;
    const between =
      before.utterance === utterance
        ? (utterances[utterance]?.text.slice(before.to, from) ?? '')
        : (utterances[utterance]?.text.slice(0, from) ?? '');
    if (/\n[ \t]*\n/.test(between)) return true;
    const passed = utterances.slice(before.utterance + 1, utterance + 1);
    return passed.some(({ text, afterGap }) => text.trim() === '' || afterGap === true);
  }
}

const inList = /^\s*(?:[-*•–—]|\d{1,2}[.)])\s/;

/** "Tomas" alone in its line, and "us" below the deeds of others: whose are the deeds below it. */
function headingAlone(
  line: string,
  people: readonly PersonFound[],
  isAmongDeeds: boolean,
): { readonly under: Under } | null {
  const plain = line.replace(/^[\s#*_]+|[\s*_]+$/g, '').toLowerCase();
  if (isAmongDeeds && usAlone.test(plain)) return { under: { what: 'deeds', side: 'ours', person: null } };
  const [named, another] = people;
  if (!named || another || named.side === null) return null;
  const name = named.name.toLowerCase();
  const isAlone = plain === name || name.split(' ').includes(plain);
  return isAlone ? { under: { what: 'deeds', side: named.side, person: named.person } } : null;
}

/** What a line heads; `under` is null of a heading that says nothing of what is below it. Null: it is none. */
function headingIn(line: string, people: readonly PersonFound[]): { readonly under: Under | null } | null {
  const words = line.replace(/^[\s#*•_–—-]+|[\s*_]+$/g, '');
  const plain = words
    .replace(/\s*[:–—-]+$/, '')
    .replace(/’/g, "'")
    .replace(/[()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  const isMarked = /[:：]\s*$/.test(words) || /^\s*#{1,6}\s/.test(line);
  if (plain === '' || plain.split(' ').length > mostWords) return null;
  // "Us" and "them" alone may be anything that was typed.
  const isShort = usAlone.test(plain) || themAlone.test(plain);
  const under = isShort && !isMarked ? null : underOf(plain, isMarked ? people : []);
  return under || isMarked ? { under } : null;
}

function underOf(plain: string, people: readonly PersonFound[]): Under | null {
  const person = null;
  if (ofNextTime.test(plain)) return { what: 'next conversation', side: null, person };
  if (ofConcerns.test(plain)) return { what: 'concerns', side: 'client', person };
  if (ofQuestions.test(plain)) return { what: 'questions', side: null, person };
  if (ofUs.test(plain)) return { what: 'deeds', side: 'ours', person };
  if (ofThem.test(plain)) return { what: 'deeds', side: 'client', person };
  if (ofAnybody.test(plain)) return { what: 'actions', side: null, person };
  const [named, another] = people;
  if (!named || another || named.side === null) return null;
  const first = named.name.toLowerCase().split(' ')[0] ?? '';
  const isOf = new RegExp(
    `(?:^${deeds}\\b|\\b${deeds}$|\\b(?:owes?|promised|will|to do)(?: us| them)?$|^\\S+(?: \\S+)?$)`,
  );
  if (!plain.includes(first) || !isOf.test(plain)) return null;
  return { what: 'deeds', side: named.side, person: named.person };
}
