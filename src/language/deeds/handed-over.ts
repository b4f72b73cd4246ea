import { straight } from '../straight.ts';
import { clauseEnd } from './clause-end.ts';
import type { DeedClause } from './deed-clause.ts';
import type { Said } from './said.ts';
import { isDepartment, isGroup, isRole } from './subjects.ts';
import type { Word } from './words.ts';

const thing = '(?<thing>(?:the|our|my|your|all|both|those|these|that|this|an?)\\b[^,.;:?!]{1,50}?)';
const own = '(?<thing>(?:the|our|my|your|an?)\\b[^,.;:?!]{1,50}?)';
const begins =
  '(?:^|[,:;–—] |\\b(?:and|so|but|then|that) )(?:(?:yes|okay|ok|sure|well|so|and|then|also),? )*';
/** A day may lead: "on Tuesday the log …". */
const day =
  '(?:(?:(?:on|by|before) )?(?:next |this |the )?[a-z\\d]+ )??(?<!\\b(?:says|say|said|think|thinks|hope|hopes|doubt|doubts|that) )';
const me = '(?:me|us)';
const until =
  '(?= (?:by|on|before|no later|at the latest|this|next|tomorrow|today|tonight|mon|tues|wed|thu|fri|sat|sun|in|until|early|first|end)|[,.;!]|$)';
const paper =
  '(?:form|contract|proposal|offer|quote|mail|email|e-mail|letter|documents?|papers?|report|list|order|invoice|plan|figures|numbers|data|draft|sheet|file|log|agreement|nda|dpa|sow|minutes|summary|slides|deck|drawings?|invite|invitation|parcel|package|samples?)';
/** Each names a thing that the other side will have from whoever says so, though nobody "sends" it. */
const ways: readonly RegExp[] = [
  new RegExp(
    `${begins}${day}${thing}(?: will|'ll| should| is going to| are going to) (?:be (?:with|back with|over to) you|be (?:in|on|at) your (?:inbox|inboxes|hands|mail|mailbox|desk|desks|table|door)|(?:land|arrive|be waiting) (?:in|on) your (?:inbox|mail|mailbox|desk)|reach you|(?:go|come|get) (?:out |over )?to you|find its way to you|be on (?:its|their) way to you|follow)\\b`,
    'i',
  ),
  new RegExp(
    `${begins}${thing} (?:is with you|are with you|reach(?:es)? you|gets? to you|comes? your way|is coming your way|are coming your way|is yours|are yours)\\b`,
    'i',
  ),
  new RegExp(`${begins}(?:you (?:can|may) )?(?:count|rely|depend|bank) on ${me} for ${thing}${until}`, 'i'),
  new RegExp(
    `${begins}(?:please |you (?:can|may|should) )?(?:expect|look out for|watch out for|keep an eye out for) ${own}${until}`,
    'i',
  ),
  new RegExp(
    `${begins}(?<thing>(?:the|our|my|your|an?)\\b[^,.;:?!]{0,40}?\\b${paper}) (?:goes|go|will go) out\\b`,
    'i',
  ),
  new RegExp(`${begins}you(?:'ll| will) find ${own} (?:in your (?:inbox|mail|mailbox)|on your desk)\\b`, 'i'),
];

/** A thing that somebody will have, and the deed that it is for whoever says so. */
export interface HandedOver {
  readonly clause: DeedClause;
  /** "The drawings"; null where a verb says what is done with them. */
  readonly thing: string | null;
  /** The place of the first word that says so. */
  readonly from: number;
}

/** "The drawings will be with you on Tuesday", "count on me for the list", "expect my mail tonight". */
export function handedOver({
  sentence: { text },
  words,
  source,
}: Pick<Said, 'sentence' | 'words' | 'source'>): HandedOver | null {
  const plain = straight(text);
  if (source === 'notes' || !mayBe.test(plain) || /\?\s*$/.test(plain)) return null;
  const doing = countOnUsTo.exec(plain);
  if (doing)
    return clauseAt(words, doing.index, doing.index + doing[0].length, doing.index + doing[0].length);
  for (const way of ways) {
    const match = way.exec(plain);
    const named = match?.groups?.thing;
    if (!match || !named) continue;
    const from = match.index + match[0].indexOf(named);
    const isOf = words.filter((word) => word.from >= from && word.to <= from + named.length);
    if (isOf.some((word) => isRole(word) || isDepartment(word) || isGroup(word) || word.plain === 'news'))
      continue;
    const found = clauseAt(words, match.index, from, match.index + match[0].length);
    return (
      found && { ...found, thing: text.slice(from, from + named.length).replace(/^(?:my|our)\b/i, 'the') }
    );
  }
  return null;
}

/** The clause that begins with what is told at a place of the text, of words from one place to another. */
function clauseAt(words: readonly Word[], begun: number, from: number, to: number): HandedOver | null {
  const first = words.findIndex((word) => word.from >= from);
  const last = Math.max(
    first,
    words.findLastIndex((word) => word.to <= to),
  );
  if (first < 0) return null;
  const subject = { kind: 'speaker', first, end: first } as const;
  const end = clauseEnd(words, { verb: last }, undefined);
  const clause = {
    subject,
    strength: 'will',
    verb: first,
    start: 0,
    end,
    negated: false,
    hedged: false,
  } as const;
  return { clause, thing: null, from: words.findIndex((word) => word.from >= begun) };
}

const countOnUsTo = new RegExp(`${begins}(?:you (?:can|may) )?(?:count|rely|depend|bank) on ${me} to `, 'i');

/** Cheap to ask of every sentence. */
const mayBe =
  /\b(?:with you|to you|your (?:inbox|inboxes|hands|mail|mailbox|desk|desks|table|door|way)|reach(?:es)? you|(?:its|their) way|yours|(?:count|rely|depend|bank) on|expect|out for|goe?s? out|follow)\b/i;
